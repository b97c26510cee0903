#pragma once
#include "registration/card_editor_presenter.h"
#include "registration/card_fields.h"
#include "registration/card_words.h"
#include "widgets/form_field.h"

class QKeyEvent;

namespace tirkeu::ui {

/// One field of the card editor: label, the editor its kind asks for, and what is wrong beneath it.
class CardFieldRow : public FormField
{
    Q_OBJECT
public:
    CardFieldRow(const CardField &field, const CardWords &words, QWidget *parent = nullptr);

    PatientField field() const { return m_field.field; }
    const CardField &description() const { return m_field; }
    QString value() const;
    void setValue(const QString &value); ///< is not reported as typed
    void setReadOnly(bool readOnly);
    bool isOpen() const { return m_open; } ///< can be typed into
    void setNote(const std::optional<FieldNote> &note);
    void addBeneath(QWidget *widget); ///< under the editor
    void retranslate();
    void fit(); ///< as wide as what is written there, in the letters of now

Q_SIGNALS:
    void typed(tirkeu::PatientField field, const QString &value);
    void entered(tirkeu::PatientField field); ///< the focus came
    void left(tirkeu::PatientField field);    ///< the focus went
    void enterPressed(tirkeu::PatientField field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void letSearch();
    void fillChoices();
    void report();
    bool takeKey(QKeyEvent *event);

    const CardField m_field;
    const CardWords &m_words;
    bool m_open = true;
    bool m_filling = false;
    std::optional<FieldNote> m_note;
};

} // namespace tirkeu::ui
