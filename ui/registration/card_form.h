#pragma once
#include "registration/card_field_row.h"
#include <QScrollArea>

class QListWidget;
class QLabel;
class QVBoxLayout;

namespace tirkeu::ui {

/// All fields of the card in one column, and beside it the list of its sections to jump by.
class CardForm : public QWidget
{
    Q_OBJECT
public:
    CardForm(CardEditorPresenter &presenter, const CardWords &words, QWidget *parent = nullptr);

    void reload();       ///< every value and right from the presenter
    void refreshNotes(); ///< what is said beside the fields
    void focusField(PatientField field);
    void focusFirst(); ///< the first field that can be typed into
    void goOn(PatientField from);
    void jump(int sections); ///< +1: to the next section, -1: to the one before
    CardFieldRow *row(PatientField field) const;
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepInSight(CardFieldRow *line);
    void fit();
    void build();
    void addSection(QVBoxLayout *column, CardSection section);
    void markCurrent(CardSection section);
    bool isOffered(CardSection section) const;
    QString sectionHint(CardSection section) const;

    CardEditorPresenter &m_presenter;
    const CardWords &m_words;
    QListWidget *m_sections;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QList<CardFieldRow *> m_rows; ///< in the order of the editor
    std::array<QLabel *, cardSectionCount> m_headings{};
    std::array<QLabel *, cardSectionCount> m_hints{};
    CardSection m_current = CardSection::Identity;
};

} // namespace tirkeu::ui
