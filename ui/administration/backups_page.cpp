#include "administration/backups_page.h"
#include "administration/backup_plan_form.h"
#include "administration/backup_table_model.h"
#include "administration/job_table_model.h"
#include "base/error_text.h"
#include "widgets/command.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

BackupsPage::BackupsPage(const Workplace &place, QWidget *parent)
    : Page(parent)
    , m_place(place)
    , m_backups(new BackupTableModel(this))
    , m_jobs(new JobTableModel(this))
    , m_notice(new NoticeBar(this))
    , m_progress(new QProgressBar(this))
    , m_heading(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_backupTable(makeTable(m_backups))
    , m_make(new KeyButton(QKeySequence(Qt::Key_Insert), this))
    , m_check(new KeyButton(QKeySequence(u"Ctrl+B"_s), this))
    , m_restore(new QPushButton(this))
    , m_restoreFile(new QPushButton(this))
    , m_elsewhere(new QPushButton(this))
    , m_plan(new BackupPlanForm(this))
    , m_jobTable(makeTable(m_jobs))
    , m_run(new KeyButton(QKeySequence(u"Ctrl+R"_s), this))
    , m_verify(new QPushButton(this))
    , m_rebuild(new QPushButton(this))
    , m_changeKey(new QPushButton(this))
{
    build();
    connectAll();
    retranslate();
    sizeTables();
    updateButtons();
}

QTableView *BackupsPage::makeTable(QAbstractItemModel *model)
{
    auto *table = new QTableView(this);
    table->setModel(model);
    makeList(*table);
    return table;
}

QWidget *BackupsPage::makeContent()
{
    const auto row = [](std::initializer_list<QWidget *> left, std::initializer_list<QWidget *> right) {
        auto *line = new FlowLayout;
        for (auto *widget : left)
            line->addWidget(widget);
        line->addSpring();
        for (auto *widget : right)
            line->addWidget(widget);
        return line;
    };
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    column->addWidget(m_empty);
    column->addWidget(m_backupTable, 1);
    column->addLayout(row({m_make, m_check, m_restore}, {m_elsewhere, m_restoreFile}));
    column->addSpacing(4);
    column->addWidget(m_plan);
    column->addSpacing(8);
    column->addWidget(m_jobTable);
    column->addLayout(row({m_run}, {m_verify, m_rebuild, m_changeKey}));
    return content;
}

void BackupsPage::build()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makeContent());
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    setLook(m_heading, "title");
    setLook(m_make, "primary");
    setLook(m_empty, "muted");
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_backupTable->setObjectName(u"backups"_s);
    m_jobTable->setObjectName(u"jobs"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_restoreFile->setObjectName(u"restoreFile"_s);
    m_changeKey->setObjectName(u"changeKey"_s);
    m_verify->setObjectName(u"verifyDesk"_s);
    m_rebuild->setObjectName(u"rebuildSearch"_s);
    m_make->setIcon(Theme::icon(u"backup"_s, Tint::AccentText));
    m_verify->setIcon(Theme::icon(u"verify"_s));
    m_changeKey->setIcon(Theme::icon(u"key"_s));
    m_restore->setIcon(Theme::icon(u"history"_s));
    for (auto *button : {m_restore, m_restoreFile, m_elsewhere, m_verify, m_rebuild, m_changeKey})
        button->setAutoDefault(false);
    const auto &roles = m_place.actor.roles;
    for (auto *button : {m_restore, m_restoreFile})
        button->setVisible(roles.allow(Permission::RestoreBackup));
    m_changeKey->setVisible(roles.allow(Permission::ChangeKey));
}

void BackupsPage::connectAll()
{
    connect(m_make, &QPushButton::clicked, this, &BackupsPage::makeBackup);
    connect(m_check, &QPushButton::clicked, this, &BackupsPage::checkBackup);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restore);
    connect(m_restoreFile, &QPushButton::clicked, this, &BackupsPage::restoreFile);
    connect(m_elsewhere, &QPushButton::clicked, this, &BackupsPage::saveElsewhere);
    connect(m_plan, &BackupPlanForm::saveWanted, this, &BackupsPage::savePlan);
    connect(m_run, &QPushButton::clicked, this, &BackupsPage::runJob);
    connect(m_verify, &QPushButton::clicked, this, &BackupsPage::verifyDesk);
    connect(m_rebuild, &QPushButton::clicked, this, &BackupsPage::rebuildSearch);
    connect(m_changeKey, &QPushButton::clicked, this, &BackupsPage::changeKey);
    connect(m_backupTable, &QTableView::activated, this, &BackupsPage::checkBackup);
    connect(m_jobTable, &QTableView::activated, this, &BackupsPage::runJob);
    for (auto *table : {m_backupTable, m_jobTable})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsPage::updateButtons);
}

QString BackupsPage::title() const
{
    return tr("Backups");
}

void BackupsPage::activate()
{
    reload();
    m_backupTable->setFocus();
}

void BackupsPage::reload()
{
    struct Both
    {
        Result<usecase::BackupShelf> shelf;
        Result<std::vector<jobs::JobLine>> lines;
        QDateTime now;
    };
    const auto job = [desk = m_place.desk, actor = m_place.actor, runner = m_place.jobs] {
        return Both{usecase::ReadBackups(*desk)(actor), runner->lines(), desk->clock().now()};
    };
    whenDone(m_place.executor.run(job), this, [this](const Both &read) {
        if (!read.shelf || !read.lines)
            return failed(explain(!read.shelf ? read.shelf.error() : read.lines.error(), ErrorContext::Reading));
        const auto keepRow = [](QTableView *table, auto reset) {
            const int row = table->currentIndex().row();
            reset();
            table->selectRow(std::clamp(row, 0, std::max(0, table->model()->rowCount() - 1)));
        };
        keepRow(m_backupTable, [&] { m_backups->reset(read.shelf->backups); });
        keepRow(m_jobTable, [&] { m_jobs->reset(*read.lines, read.now); });
        m_plan->setPlan(read.shelf->plan, m_place.desk->place().backupFolder());
        m_empty->setVisible(read.shelf->backups.empty());
        sizeTables();
        updateButtons();
    });
}

QString BackupsPage::selectedBackup() const
{
    const auto rows = m_backupTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_backups->row(rows.front().row()).path;
}

void BackupsPage::updateButtons()
{
    const bool chosen = !selectedBackup().isEmpty() && !m_busy;
    m_check->setEnabled(chosen);
    m_restore->setEnabled(chosen);
    m_run->setEnabled(!m_busy && !m_jobTable->selectionModel()->selectedRows().isEmpty());
    for (QPushButton *button :
         std::initializer_list<QPushButton *>{m_make, m_restoreFile, m_elsewhere, m_verify, m_rebuild, m_changeKey})
        button->setEnabled(!m_busy);
    m_plan->setBusy(m_busy);
}

/// By the text, whose size may change while the page is shown: a few backups and the whole schedule.
void BackupsPage::sizeTables()
{
    for (auto *table : {m_backupTable, m_jobTable}) {
        const int shown = table == m_jobTable ? 5 : 3;
        const int height = listRowHeight(*table);
        const int all = height * shown + table->horizontalHeader()->sizeHint().height() + Theme::px(this, 6);
        table->setMinimumHeight(all);
        if (table == m_jobTable)
            table->setMaximumHeight(all);
        const int last = table->model()->columnCount() - 1;
        const int wide = table == m_jobTable ? 3 : last; // how it ended: as much as is left
        for (int column = 0; column <= last; ++column) {
            table->horizontalHeader()->setSectionResizeMode(column, column == wide ? QHeaderView::Stretch
                                                                                   : QHeaderView::ResizeToContents);
        }
    }
}

void BackupsPage::retranslate()
{
    setAccessibleName(title());
    m_heading->setText(title());
    m_empty->setText(tr("There are no backups in this folder yet. One is made every day, and whenever the program is "
                        "left."));
    m_make->setLabel(Message{"backups", QT_TRANSLATE_NOOP("backups", "Make a backup now")});
    m_check->setLabel(Message{"backups", QT_TRANSLATE_NOOP("backups", "Read it back")});
    m_restore->setText(tr("Restore…"));
    m_restoreFile->setText(tr("Restore a file…"));
    m_elsewhere->setText(tr("Save a backup elsewhere…"));
    m_run->setLabel(Message{"backups", QT_TRANSLATE_NOOP("backups", "Run now")});
    m_verify->setText(tr("Verify the desk"));
    m_rebuild->setText(tr("Rebuild the search"));
    m_changeKey->setText(tr("Change the key…"));
    m_backupTable->setAccessibleName(tr("Backups"));
    m_jobTable->setAccessibleName(tr("Timed work"));
    m_progress->setAccessibleName(tr("At work"));
    for (auto *button : {m_restore, m_restoreFile, m_elsewhere, m_verify, m_rebuild, m_changeKey})
        button->setAccessibleName(button->text().remove(u'…'));
    m_backups->retranslate();
    m_jobs->retranslate();
}

void BackupsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        sizeTables();
}

} // namespace tirkeu::ui
