#pragma once
#include "booking/proposal_model.h"
#include "booking/visit_presenter.h"
#include <QFrame>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tirkeu::ui {

class KeyButton;
class NoticeBar;
class PersonBox;
class VerdictPanel;
class VisitForm;

/// The right column while somebody is being booked: the person, the times proposed, the form, what the rules say.
class VisitSide : public QFrame
{
    Q_OBJECT
public:
    VisitSide(Workplace &place, VisitPresenter &presenter, QWidget *parent = nullptr);

    void focusPerson();
    void focusWork(); ///< the proposals or the form, or the person box while there is nobody
    void back();      ///< one step: the form, the times, the grid; nothing typed is lost
    NoticeBar &notice() { return *m_notice; }
    void focusProposals(); ///< Enter takes the first as soon as they are there
    void setSpecialties(const QStringList &codes);

Q_SIGNALS:
    void leftForGrid(); ///< Esc
    void waitAsked();   ///< put the person on the waiting list
    void nearAsked();   ///< first free near the time the grid stands on
    void doctorAsked(); ///< free times of the doctor the grid stands on
    void discardAsked();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTimes();
    QWidget *buildForm();
    void connectAll();
    void showPerson();
    void showStage();
    void showProposals();
    void showVerdict();
    void offerBooking();
    void book();
    void chooseCurrent();
    void wish();
    void showWish();
    void takeStep(int id);
    void askReasonAnd(void (VisitPresenter::*go)(const QString &), const char *question);
    void retranslate();

    Workplace &m_place;
    VisitPresenter &m_presenter;
    PersonBox *m_box;
    QLabel *m_name;
    QLabel *m_facts;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QLabel *m_hint = nullptr;
    QComboBox *m_by = nullptr;
    QComboBox *m_specialty = nullptr;
    KeyButton *m_near = nullptr;
    QLabel *m_found = nullptr;
    ProposalModel *m_model = nullptr;
    QListView *m_list = nullptr;
    VisitForm *m_form = nullptr;
    QWidget *m_formScroll = nullptr;
    QScrollArea *m_answer = nullptr;
    VerdictPanel *m_verdict = nullptr;
    KeyButton *m_book = nullptr;
    QPushButton *m_back = nullptr;
    bool m_retranslating = false;
};

} // namespace tirkeu::ui
