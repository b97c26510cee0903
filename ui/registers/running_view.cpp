#include "registers/running_view.h"
#include "registers/counts_row.h"
#include "registers/import_words.h"
#include "widgets/key_button.h"
#include "widgets/say.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

using Phase = ImportStep::Phase;

RunningView::RunningView(ImportPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_phase(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_left(new QLabel(this))
    , m_counts(new CountsRow(this))
    , m_promise(new QLabel(this))
    , m_stop(new KeyButton(QKeySequence(u"Ctrl+Shift+S"_s), this))
{
    build();
    connect(&m_presenter, &ImportPresenter::progressed, this, &RunningView::refresh);
    connect(&m_presenter, &ImportPresenter::changed, this, &RunningView::refresh);
    connect(m_stop, &QPushButton::clicked, &m_presenter, &ImportPresenter::stop);
    refresh();
}

void RunningView::build()
{
    setLook(m_phase, "heading");
    m_phase->setObjectName(u"phase"_s);
    m_bar->setObjectName(u"progress"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    m_left->setObjectName(u"left"_s);
    setLook(m_promise, "muted");
    m_promise->setObjectName(u"promise"_s);
    m_promise->setWordWrap(true);
    m_stop->setObjectName(u"stop"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_phase, m_bar, m_left, m_counts, m_promise})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addStretch(1);
    passFocus(this, m_stop);
}

QString RunningView::promise() const
{
    if (m_presenter.isStopping())
        return tr("Stopping: the rows in hand are finished first.");
    switch (m_presenter.step().phase) {
    case Phase::TakingBack:
        return tr("You can stop at any moment and go on later. Who was worked with since the import stays as is. The "
                  "other workplaces work on meanwhile.");
    case Phase::Writing:
        return m_presenter.worksAllOrNothing()
                   ? tr("All rows or none: if you stop now, everything written so far is taken back. The other "
                        "workplaces work on meanwhile.")
                   : tr("You can stop at any moment: what was taken over stays, and the import can be resumed or taken "
                        "back. The other workplaces work on meanwhile.");
    default:
        return tr("Nothing is written yet; you can stop at any moment. The other workplaces work on meanwhile.");
    }
}

void RunningView::refresh()
{
    const ImportStep step = m_presenter.step();
    m_phase->setText(say(wordsOf(step.phase)));
    m_bar->setAccessibleName(m_phase->text());
    m_bar->setValue(step.percent());
    const QString percent = tr("%1 %").arg(step.percent());
    const QString left = say(timeLeftWords(step));
    m_left->setText(left.isEmpty() ? percent : percent + u" · "_s + left);
    m_counts->setVisible(step.phase == Phase::Checking || step.phase == Phase::Writing);
    m_counts->setCounts(step.counts);
    m_promise->setText(promise());
    m_stop->setLabel(Message{"registers", QT_TRANSLATE_NOOP("registers", "Stop")});
    m_stop->setEnabled(m_presenter.isWorking() && !m_presenter.isStopping());
}

void RunningView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace tirkeu::ui
