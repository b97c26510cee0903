#pragma once
#include "registration/person_facts.h"
#include "widgets/key_button.h"
#include "widgets/notice_bar.h"
#include "widgets/workplace.h"
#include <QFrame>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace tirkeu::ui {

class MergedButton;

/// The right column: one person whose card is open, and what can be done with the card.
class PersonPanel : public QFrame
{
    Q_OBJECT
public:
    PersonPanel(Workplace &place, const CardWords &words, QWidget *parent = nullptr);

    void showNobody();                    ///< nothing chosen
    QWidget *idlePlace() const;           ///< the parent of what setIdle() is given
    void setIdle(QWidget *idle);          ///< what is seen beneath the hint while nothing is chosen
    void showChosen(const QString &name); ///< a row of the list: the card is not open yet
    void showCard(const PatientRecord &record);
    void retranslate();
    bool hasCard() const { return m_record.has_value(); }
    const std::optional<PatientRecord> &record() const { return m_record; }
    NoticeBar &notice() { return *m_notice; }

Q_SIGNALS:
    void bookAsked();
    void correctAsked();
    void printAsked();
    void versionsAsked();
    void readersAsked();
    void confirmAsked();
    void openCardAsked();
    void personAsked(const tirkeu::PatientId &id); ///< another card: one that was parted from this

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHint();
    QWidget *buildCard();
    QWidget *buildFacts(QWidget *parent);
    QWidget *buildButtons(QWidget *parent);
    KeyButton *addButton(QVBoxLayout *column, const QKeySequence &key, void (PersonPanel::*asked)());
    void fill();
    void fillMarks(const QList<PersonMark> &marks);
    void fillFacts(const QList<PersonFact> &facts);
    void offerButtons();

    Workplace &m_place;
    const CardWords &m_words;
    std::optional<PatientRecord> m_record;
    QString m_chosen;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_hintName = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_idle = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_iin = nullptr;
    QVBoxLayout *m_marks = nullptr;
    QGridLayout *m_facts = nullptr;
    NoticeBar *m_notice = nullptr;
    KeyButton *m_book = nullptr;
    KeyButton *m_openCard = nullptr;
    KeyButton *m_correct = nullptr;
    KeyButton *m_print = nullptr;
    KeyButton *m_confirm = nullptr;
    KeyButton *m_versions = nullptr;
    KeyButton *m_readers = nullptr;
    MergedButton *m_merged = nullptr;
};

} // namespace tirkeu::ui
