#include "shell/scan_bar.h"
#include "base/error_text.h"
#include "widgets/notice_bar.h"
#include "widgets/when_done.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

ScanBar::ScanBar(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_notice(new NoticeBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->addWidget(m_notice);
    m_notice->setObjectName(u"scanNotice"_s);
    connect(m_notice, &NoticeBar::closed, this, &QWidget::hide);
    hide();
}

void ScanBar::take(const QString &text)
{
    hide();
    const auto job = [desk = m_workplace.desk, actor = m_workplace.actor, text] {
        return usecase::FindScanned(*desk)(actor, text);
    };
    whenDone(m_workplace.executor.run(job), this,
             [this, mine = m_scans.renew()](const Result<usecase::ScannedPerson> &scanned) {
                 if (!mine.isStale())
                     answer(scanned);
             });
}

void ScanBar::answer(const Result<usecase::ScannedPerson> &scanned)
{
    if (!scanned)
        return warn(explain(scanned.error(), ErrorContext::Reading));
    if (scanned->unreadable)
        return warn(*scanned->unreadable);
    Q_EMIT understood(*scanned);
}

void ScanBar::warn(const Message &sentence)
{
    m_notice->setNotice(NoticeBar::Kind::Warning, sentence);
    show();
}

void ScanBar::sayNobodyTakesIt()
{
    warn(
        {"scan", QT_TRANSLATE_NOOP("scan", "No workplace of yours opens cards: the scanned code was read, but there is "
                                           "nowhere to show it")});
}

} // namespace tirkeu::ui
