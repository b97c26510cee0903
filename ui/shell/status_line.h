#pragma once
#include "shell/services.h"
#include "widgets/workplace.h"
#include <QFrame>
#include <QTimer>

class QLabel;

namespace tirkeu::ui {

/// The lower edge: desk, user, time, drafts, what a page has to say, language and colours.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    StatusLine(const Services &services, const Workplace &workplace, QWidget *parent = nullptr);
    void countDrafts();
    void setMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tick();

    const Workplace &m_workplace;
    QLabel *m_desk;
    QLabel *m_user;
    QLabel *m_time;
    QLabel *m_drafts;
    QLabel *m_message;
    QTimer m_timer;
    int m_draftCount = 0;
};

} // namespace tirkeu::ui
