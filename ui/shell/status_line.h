#pragma once
#include "papers/print_tray_watch.h"
#include "shell/services.h"
#include "widgets/workplace.h"
#include <QFrame>
#include <QTimer>

class QLabel;

namespace tirkeu::ui {

class ElidedLabel;
class KeyButton;

/// The lower edge: desk, user, time, drafts, unprinted papers, what a page has to say, language and colours.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    StatusLine(const Services &services, const Workplace &workplace, QWidget *parent = nullptr);
    void countDrafts();
    void countPapers();
    void setMessage(const QString &text);

Q_SIGNALS:
    void draftsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tick();
    void openTray();

    const Workplace &m_workplace;
    ElidedLabel *m_desk;
    ElidedLabel *m_user;
    QLabel *m_time;
    KeyButton *m_drafts;
    KeyButton *m_papers;
    QLabel *m_message;
    QTimer m_timer;
    PrintTrayWatch m_watch;
    int m_draftCount = 0;
};

} // namespace tirkeu::ui
