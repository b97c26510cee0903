#pragma once
#include "registration/card_form.h"
#include "registration/question_bar.h"
#include "widgets/notice_bar.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QVBoxLayout;

namespace tirkeu::ui {

/// The card of a new or a known person as a form: what is asked above it, the fields, and how to leave it below.
class CardEditor : public QWidget
{
    Q_OBJECT
public:
    CardEditor(Workplace &place, const CardWords &words, QWidget *parent = nullptr);

    CardEditorPresenter &presenter() { return m_presenter; }
    void beginNew(const PatientForm &typed);
    void beginCorrection(const PatientRecord &record);
    /// A document was scanned into the open card: fills what is empty and says what differs.
    void takeDocument(const PatientForm &document, const QList<Message> &doubts);
    void tell(const QList<Message> &doubts); ///< about what was filled in by a scan; none: nothing is said
    void retranslate();

Q_SIGNALS:
    void left(); ///< back to the list; a draft may have been kept
    void saved(const tirkeu::PatientRecord &record);
    void openAsked(const tirkeu::PatientId &id); ///< one of the twins
    void draftsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildQuestions();
    QWidget *buildBar();
    void connectPresenter();
    void connectKeys();
    bool hasRoomForHints() const;
    void showState();
    void showHint();
    void showTwins();
    void showDraft();
    void showConflict();
    void showStop(PatientField field);
    void leave();
    void askForReason();
    void askAboutTwins();
    void compare();
    void openTwin();
    QString twinText(const PatientRow &row) const;
    void buildLikelyTwins();
    void showLikelyTwins();
    void compareTwins();
    void askBeforeSaving(int veryLikely);
    void leaveFor(const PatientId &id);

    Workplace &m_place;
    const CardWords &m_words;
    CardEditorPresenter m_presenter;
    CardForm *m_form;
    QVBoxLayout *m_column;
    QLabel *m_title;
    NoticeBar *m_closed;
    NoticeBar *m_notice;
    QuestionBar *m_draft;
    KeyButton *m_takeDraft;
    KeyButton *m_discardDraft;
    QuestionBar *m_twins;
    QListWidget *m_twinList;
    KeyButton *m_openTwin;
    KeyButton *m_otherPerson;
    QuestionBar *m_likely;
    KeyButton *m_compareTwins;
    KeyButton *m_compareIinTwins; ///< the same, when there are no others than those with the ЖСН
    QuestionBar *m_conflict;
    KeyButton *m_compare;
    KeyButton *m_hint;
    QCheckBox *m_firstVisit;
    QLabel *m_keys = nullptr;
    KeyButton *m_back;
    KeyButton *m_save;
    bool m_stopped = false; ///< the notice says that errors stopped the saving
};

} // namespace tirkeu::ui
