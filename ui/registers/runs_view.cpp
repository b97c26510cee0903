#include "registers/runs_view.h"
#include "registers/register_table.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

RunsView::RunsView(ImportPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new RunModel(this))
    , m_heading(new QLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_report(new KeyButton(QKeySequence(u"Ctrl+R"_s), this))
    , m_resume(new KeyButton(QKeySequence(u"Ctrl+G"_s), this))
    , m_takeBack(new KeyButton(QKeySequence(u"Ctrl+B"_s), this))
{
    build();
    connect(&m_presenter, &ImportPresenter::runsChanged, this, &RunsView::fill);
    connect(&m_presenter, &ImportPresenter::changed, this, &RunsView::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunsView::updateButtons);
    connect(m_table, &QTableView::doubleClicked, m_report, &QPushButton::click);
    connect(m_report, &QPushButton::clicked, this, [this] {
        if (const auto *run = selected())
            m_presenter.openReport(*run);
    });
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (const auto *run = selected())
            Q_EMIT resumeWanted(*run);
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const auto *run = selected())
            Q_EMIT takeBackWanted(*run);
    });
    retranslate();
    fill();
}

void RunsView::build()
{
    setLook(m_heading, "heading");
    m_table->setObjectName(u"runs"_s);
    m_table->setModel(m_model);
    makeList(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(RunModel::File, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty->setObjectName(u"noRuns"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setLook(m_empty, "muted");
    m_report->setObjectName(u"openReport"_s);
    m_resume->setObjectName(u"resumeRun"_s);
    m_takeBack->setObjectName(u"takeBackRun"_s);
    setLook(m_takeBack, "danger");
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_report);
    buttons->addWidget(m_resume);
    buttons->addSpring();
    buttons->addWidget(m_takeBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(buttons);
    passFocus(this, m_table);
}

void RunsView::fill()
{
    const auto *before = selected();
    const auto id = before ? before->id : ImportId();
    m_model->reset(m_presenter.runs());
    fitTable(*m_table, RunModel::File, 96);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::max(0, m_model->rowOf(id)));
    const bool none = m_model->rowCount() == 0;
    m_table->setHidden(none);
    m_empty->setHidden(!none || !m_presenter.runsKnown());
    updateButtons();
}

const ImportRun *RunsView::selected() const
{
    return m_model->at(m_table->currentIndex().row());
}

void RunsView::updateButtons()
{
    const auto *run = selected();
    m_report->setEnabled(run && !m_presenter.isWorking());
    m_resume->setEnabled(run && m_presenter.canResume(*run));
    m_takeBack->setEnabled(run && m_presenter.canTakeBack(*run));
    for (auto *button : {m_report, m_resume, m_takeBack})
        button->setHidden(m_model->rowCount() == 0);
}

bool RunsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_report->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RunsView::retranslate()
{
    m_heading->setText(tr("Earlier imports"));
    m_table->setAccessibleName(tr("Earlier imports"));
    m_empty->setText(tr("No register was taken over yet. Choose a CSV file above: it is shown first, and nothing is "
                        "written before you say so."));
    m_report->setLabel(Message{"registers", QT_TRANSLATE_NOOP("registers", "Open the report")});
    m_resume->setLabel(Message{"registers", QT_TRANSLATE_NOOP("registers", "Resume the import…")});
    m_takeBack->setLabel(Message{"registers", QT_TRANSLATE_NOOP("registers", "Take the import back…")});
    m_model->retranslate();
    fitTable(*m_table, RunModel::File, 96);
}

void RunsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace tirkeu::ui
