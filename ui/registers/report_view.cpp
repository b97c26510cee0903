#include "registers/report_view.h"
#include "registers/counts_row.h"
#include "registers/import_words.h"
#include "registers/register_table.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

ReportView::ReportView(ImportPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new ReportModel(this))
    , m_heading(new QLabel(this))
    , m_counts(new CountsRow(this))
    , m_duplicates(new QLabel(this))
    , m_showLabel(new QLabel(this))
    , m_show(new QComboBox(this))
    , m_further(new QLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_save(new KeyButton(QKeySequence(u"Ctrl+S"_s), this))
    , m_importNow(new KeyButton(QKeySequence(u"Ctrl+Return"_s), this))
    , m_resume(new KeyButton(QKeySequence(u"Ctrl+G"_s), this))
    , m_takeBack(new KeyButton(QKeySequence(u"Ctrl+B"_s), this))
{
    build();
    connect(&m_presenter, &ImportPresenter::changed, this, &ReportView::refresh);
    connect(&m_presenter, &ImportPresenter::runsChanged, this, &ReportView::refresh);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->show(ReportModel::Show(index));
        refresh();
    });
    connect(m_save, &QPushButton::clicked, this, &ReportView::saveWanted);
    connect(m_importNow, &QPushButton::clicked, this, [this] {
        m_presenter.showPreview();
        m_presenter.start();
    });
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeWanted(*m_presenter.report().run); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT takeBackWanted(*m_presenter.report().run); });
    retranslate();
}

void ReportView::build()
{
    setLook(m_heading, "heading");
    setLook(m_duplicates, "muted");
    m_duplicates->setObjectName(u"duplicatesHint"_s);
    m_duplicates->setWordWrap(true);
    setLook(m_further, "muted");
    m_table->setObjectName(u"report"_s);
    m_table->setModel(m_model);
    makeList(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(ReportModel::Reason, QHeaderView::Stretch);
    m_empty->setObjectName(u"noRemarks"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    setLook(m_empty, "muted");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_counts, m_duplicates})
        column->addWidget(widget);
    column->addLayout(bar());
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(buttons());
    passFocus(this, m_table);
}

QLayout *ReportView::bar()
{
    m_show->setObjectName(u"reportFilter"_s);
    m_showLabel->setBuddy(m_show);
    for (int i = 0; i < 3; ++i)
        m_show->addItem(QString());
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new FlowLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_showLabel, m_show, m_further})
        row->addWidget(part);
    return row;
}

QLayout *ReportView::buttons()
{
    m_save->setObjectName(u"saveReport"_s);
    m_importNow->setObjectName(u"importNow"_s);
    m_resume->setObjectName(u"resumeReported"_s);
    m_takeBack->setObjectName(u"takeBackReported"_s);
    setLook(m_importNow, "primary");
    setLook(m_takeBack, "danger");
    auto *row = new FlowLayout;
    for (auto *button : {m_importNow, m_resume, m_save})
        row->addWidget(button);
    row->addSpring();
    row->addWidget(m_takeBack);
    return row;
}

QString ReportView::duplicatesHint() const
{
    const auto &report = m_presenter.report();
    const auto count = report.counts.possibleDuplicates;
    if (count == 0)
        return {};
    return report.isCheck
               ? tr("%n person(s) of the file may be here already under another record.", nullptr, int(count))
               : tr("%n person(s) added may be here already under another record: they come into the list of the "
                    "section “Possible duplicates”, where each pair is looked at and decided upon.",
                    nullptr, int(count));
}

void ReportView::refresh()
{
    if (m_presenter.stage() != ImportPresenter::Stage::Report)
        return;
    const auto &report = m_presenter.report();
    m_model->reset(report.rejected, report.doubts);
    fitTable(*m_table, ReportModel::Reason, 72);
    m_heading->setText(report.isCheck ? tr("Check of “%1”").arg(report.file) : tr("Import of “%1”").arg(report.file));
    m_counts->setCounts(report.counts);
    m_duplicates->setText(duplicatesHint());
    m_duplicates->setHidden(m_duplicates->text().isEmpty());
    m_further->setText(
        tr("%n more remark(s) are not kept: the report would be too long.", nullptr, int(report.furtherRemarks)));
    m_further->setHidden(report.furtherRemarks == 0);
    const bool none = m_model->rowCount() == 0;
    m_table->setHidden(none);
    m_empty->setHidden(!none);
    m_save->setEnabled(!report.rejected.isEmpty() || !report.doubts.isEmpty());
    m_importNow->setVisible(report.isCheck && !m_presenter.path().isEmpty());
    m_importNow->setEnabled(report.counts.read > report.counts.rejected);
    m_resume->setVisible(report.run && m_presenter.canResume(*report.run));
    m_takeBack->setVisible(report.run && m_presenter.canTakeBack(*report.run));
}

void ReportView::retranslate()
{
    m_showLabel->setText(tr("Show"));
    m_show->setAccessibleName(tr("Which remarks are shown"));
    m_show->setItemText(0, tr("all remarks"));
    m_show->setItemText(1, tr("rejected rows"));
    m_show->setItemText(2, tr("rows taken, to be looked at"));
    m_table->setAccessibleName(tr("Report row by row"));
    m_empty->setText(tr("No remarks."));
    m_save->setLabel(Message{"registers", QT_TRANSLATE_NOOP("registers", "Save the report…")});
    m_importNow->setLabel(Message{"registers", QT_TRANSLATE_NOOP("registers", "Import now")});
    m_resume->setLabel(Message{"registers", QT_TRANSLATE_NOOP("registers", "Resume the import…")});
    m_takeBack->setLabel(Message{"registers", QT_TRANSLATE_NOOP("registers", "Take the import back…")});
    m_model->retranslate();
    refresh();
}

void ReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace tirkeu::ui
