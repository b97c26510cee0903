#pragma once
#include "base/message.h"
#include <QWidget>

class QLabel;
class QBoxLayout;

namespace tirkeu::ui {

/// One line of a form: label, editor, and beneath the editor what is wrong with it, in words and with an icon.
/// The editor gets the label as accessible name, and the hint and the flaw as accessible description.
class FormField : public QWidget
{
    Q_OBJECT
public:
    enum class Label
    {
        Above,
        Left
    };
    enum class Flaw
    {
        Error,
        Warning, ///< may be confirmed
        Note     ///< nothing is wrong: a suggestion, a remark
    };
    explicit FormField(QWidget *editor, Label place = Label::Above, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    QString label() const;
    void setHint(const QString &hint); ///< muted, beneath the editor while there is no flaw
    void setRequired(bool required);   ///< an asterisk, and the word for screen readers
    /// The sentence beneath the editor; a Message follows the language. An empty one is clearFlaw().
    void setFlaw(const QString &sentence, Flaw kind = Flaw::Error);
    void setFlaw(const Message &sentence, Flaw kind = Flaw::Error);
    void clearFlaw();
    bool hasFlaw() const { return !m_flaw.isEmpty(); }
    QString flaw() const { return m_flaw; }
    QWidget *editor() const { return m_editor; }

    /// Labels on the left of several fields get one width.
    static void alignLabels(const QList<FormField *> &fields);

protected:
    void changeEvent(QEvent *event) override;

private:
    void put(const QString &sentence, Flaw kind);
    void refresh();

    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_icon;
    QLabel *m_sentence;
    QString m_labelText;
    QString m_hint;
    QString m_flaw;
    Message m_message;
    Flaw m_kind = Flaw::Error;
    bool m_required = false;
};

} // namespace tirkeu::ui
