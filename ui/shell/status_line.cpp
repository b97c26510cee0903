#include "shell/status_line.h"
#include "papers/print_tray_dialog.h"
#include "shell/appearance_bar.h"
#include "usecase/drafts.h"
#include "widgets/command.h"
#include "widgets/elided_label.h"
#include "widgets/key_button.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QFrame *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

StatusLine::StatusLine(const Services &services, const Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_desk(new ElidedLabel(this))
    , m_user(new ElidedLabel(this))
    , m_time(new QLabel(this))
    , m_drafts(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_D), this))
    , m_papers(new KeyButton(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this))
    , m_message(new QLabel(this))
    , m_watch(workplace)
{
    setLook(this, "bar");
    setLook(m_message, "muted");
    m_message->setTextFormat(Qt::PlainText);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long sentence widens no window
    m_user->setTextFormat(Qt::PlainText);
    m_drafts->setObjectName(u"drafts"_s);
    m_papers->setObjectName(u"unprinted"_s);
    setLook(m_drafts, "quiet");
    setLook(m_papers, "quiet");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 8, 2);
    row->setSpacing(8);
    for (auto *part : std::initializer_list<QWidget *>{m_desk, m_user, m_time, m_drafts, m_papers}) {
        row->addWidget(part);
        row->addWidget(divider(this));
    }
    row->addWidget(m_message, 1);
    row->addWidget(new AppearanceBar(services, this));
    connect(m_drafts, &QPushButton::clicked, this, &StatusLine::draftsWanted);
    connect(m_papers, &QPushButton::clicked, this, &StatusLine::openTray);
    connect(&m_watch, &PrintTrayWatch::counted, this, &StatusLine::retranslate);
    m_watch.start();
    m_timer.setInterval(5000);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::tick);
    m_timer.start();
    tick();
    retranslate();
    countDrafts();
}

void StatusLine::tick()
{
    m_time->setText(inClinic(m_workplace.desk->clock().now()).toString(u"HH:mm"_s));
}

void StatusLine::countDrafts()
{
    const auto job = [desk = m_workplace.desk, actor = m_workplace.actor] {
        return usecase::Drafts(*desk).count(actor);
    };
    whenDone(m_workplace.executor.run(job), this, [this](const Result<int> &count) {
        if (count)
            m_draftCount = *count;
        retranslate();
    });
}

void StatusLine::countPapers()
{
    m_watch.look();
}

void StatusLine::openTray()
{
    PrintTrayDialog(m_workplace, this).exec();
    countPapers();
}

void StatusLine::setMessage(const QString &text)
{
    m_message->setText(text);
}

void StatusLine::retranslate()
{
    m_desk->setWhole(tr("Desk %1").arg(m_workplace.desk->organization().deskCode));
    m_user->setWhole(m_workplace.actor.name);
    describe(m_drafts->action(), {"tirkeu::ui::StatusLine", QT_TR_NOOP("Drafts…")});
    m_drafts->setLabel(tr("%n draft(s)", nullptr, m_draftCount));
    describe(m_papers->action(), {"tirkeu::ui::StatusLine", QT_TR_NOOP("Print tray…")});
    m_papers->setLabel(tr("Unprinted: %1").arg(m_watch.count()));
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
