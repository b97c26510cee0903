#pragma once
#include "duplicates/duplicates_presenter.h"
#include "widgets/page.h"

class QLabel;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace tirkeu::ui {

class KeyButton;
class NoticeBar;
class SideBySide;

/// Pairs of records that may be of one person: compared side by side, joined, told apart or put off.
class DuplicatesPage final : public Page
{
    Q_OBJECT
public:
    explicit DuplicatesPage(Workplace &place, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("users"); }
    void activate() override;
    DuplicatesPresenter &presenter() { return m_presenter; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildEmpty();
    QWidget *buildList();
    QWidget *buildButtons();
    void connectAll();
    void showState();
    void showEmpty(const QString &icon, const QString &heading, const QString &text);
    void showChosen();
    void showComparing();
    void askJoin();
    void askDifferent();
    void openCard(bool left);
    void retranslate();

    Workplace &m_place;
    DuplicatesPresenter m_presenter;
    QLabel *m_title;
    QLabel *m_summary;
    KeyButton *m_compare;
    KeyButton *m_stop;
    QProgressBar *m_progress;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QLabel *m_emptyIcon;
    QLabel *m_emptyHeading;
    QLabel *m_emptyText;
    QTableView *m_list;
    QLabel *m_likelihood;
    SideBySide *m_sides;
    KeyButton *m_same;
    KeyButton *m_different;
    KeyButton *m_later;
    KeyButton *m_openLeft;
    KeyButton *m_openRight;
};

} // namespace tirkeu::ui
