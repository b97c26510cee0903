#include "administration/lists_page.h"
#include "administration/list_report_dialog.h"
#include "base/error_text.h"
#include "widgets/choose_file.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr std::array listNames{QT_TRANSLATE_NOOP("lists", "Holidays and moved days"),
                               QT_TRANSLATE_NOOP("lists", "Reasons of a visit"), QT_TRANSLATE_NOOP("lists", "Services"),
                               QT_TRANSLATE_NOOP("lists", "Grounds for serving out of turn")};
constexpr qint64 largestFile = 4 * 1024 * 1024;

using Entries = Result<std::vector<ReferenceEntry>>;

} // namespace

ListsPage::ListsPage(Workplace &place, QWidget *parent)
    : Page(parent)
    , m_place(place)
{
    setObjectName(u"listsPage"_s);
    build();
    retranslate();
    connect(m_lists, &QComboBox::currentIndexChanged, this, [this] {
        m_notice->clear();
        read();
    });
    connect(m_ended, &QCheckBox::toggled, this, [this](bool ended) {
        m_model.showEnded(ended);
        showButtons();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListsPage::showButtons);
    connect(m_table, &QTableView::activated, this, [this] { ask(ListEntryDialog::Act::Change); });
    connect(m_add, &QPushButton::clicked, this, [this] { ask(ListEntryDialog::Act::Add); });
    connect(m_change, &QPushButton::clicked, this, [this] { ask(ListEntryDialog::Act::Change); });
    connect(m_end, &QPushButton::clicked, this, [this] { ask(ListEntryDialog::Act::End); });
    connect(m_notice, &NoticeBar::actionClicked, this, &ListsPage::showReport);
    connect(m_import, &QPushButton::clicked, this, &ListsPage::importFile);
    read();
}

void ListsPage::build()
{
    m_notice = new NoticeBar(this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"entries"_s);
    m_table->setModel(&m_model);
    makeList(*m_table);
    fitColumns(*m_table, ListModel::Name);
    m_table->horizontalHeader()->setSectionResizeMode(ListModel::Group, QHeaderView::Interactive);
    m_table->horizontalHeader()->resizeSection(ListModel::Group, Theme::px(this, 330));
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setLook(m_empty, "muted");
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(buildHeader());
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(buildButtons());
}

QWidget *ListsPage::buildHeader()
{
    auto *header = new QWidget(this);
    m_title = new QLabel(header);
    setLook(m_title, "title");
    m_listLabel = new QLabel(header);
    m_lists = new QComboBox(header);
    m_lists->setObjectName(u"lists"_s);
    for (size_t i = 0; i < listNames.size(); ++i)
        m_lists->addItem(QString());
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_listLabel->setBuddy(m_lists);
    m_ended = new QCheckBox(header);
    auto *row = new FlowLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_listLabel, m_lists, m_ended})
        row->addWidget(part);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(row);
    return header;
}

QWidget *ListsPage::buildButtons()
{
    auto *bar = new QWidget(this);
    m_import = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_I), bar);
    m_end = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Delete), bar);
    m_change = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_E), bar);
    m_add = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_N), bar);
    setLook(m_add, "primary");
    auto *row = new FlowLayout(8, bar);
    row->addWidget(m_import);
    row->addSpring();
    row->addWidget(m_end);
    row->addWidget(m_change);
    row->addWidget(m_add);
    return bar;
}

QString ListsPage::title() const
{
    return tr("Lists");
}

void ListsPage::activate()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_lists->setFocus();
}

ReferenceList ListsPage::list() const
{
    return allReferenceLists[size_t(m_lists->currentIndex())];
}

void ListsPage::read(const QString &code, QDate validFrom)
{
    const auto asked = m_reads.renew();
    m_empty->setText(tr("The list is being read…"));
    const auto job = [desk = m_place.desk, actor = m_place.actor, list = list()] {
        return usecase::ReadReferenceList(*desk).everything(actor, list);
    };
    whenDone(m_place.executor.run(job), this, [this, asked, code, validFrom](const Entries &entries) {
        if (!asked.isStale())
            take(entries, code, validFrom);
    });
}

void ListsPage::take(const Entries &entries, const QString &code, QDate validFrom)
{
    m_entries = entries.value_or(std::vector<ReferenceEntry>());
    m_model.reset(list(), m_entries, m_place.desk->today());
    if (!entries)
        m_empty->setText(say(explain(entries.error(), ErrorContext::Reading)));
    m_stack->setCurrentWidget(entries ? static_cast<QWidget *>(m_table) : m_empty);
    const int row = std::max(0, m_model.rowOf(code, validFrom));
    m_table->setCurrentIndex(m_model.index(row, 0));
    m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
    showButtons();
    Q_EMIT settled();
}

void ListsPage::showButtons()
{
    const auto *entry = m_model.at(m_table->currentIndex().row());
    const bool open =
        entry && !entry->isWithdrawn() && (!entry->validTo.isValid() || entry->validTo >= m_place.desk->today());
    m_change->setEnabled(open);
    m_end->setEnabled(open);
}

void ListsPage::ask(ListEntryDialog::Act act)
{
    using Act = ListEntryDialog::Act;
    const auto *entry = m_model.at(m_table->currentIndex().row());
    if (act != Act::Add && (!entry || !m_change->isEnabled()))
        return;
    m_notice->clear();
    ListEntryDialog dialog(m_place, {act, list(), act == Act::Add ? ReferenceEntry() : *entry, m_entries}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    read(dialog.saved().code.simplified(), dialog.saved().validFrom);
    static constexpr std::array done{QT_TRANSLATE_NOOP("lists", "The entry was added."),
                                     QT_TRANSLATE_NOOP("lists", "The entry was changed."),
                                     QT_TRANSLATE_NOOP("lists", "The last day of the entry was set.")};
    Q_EMIT toast({Message{"lists", done[size_t(act)]}});
}

void ListsPage::importFile()
{
    const QString name = chooseFileToOpen(this, {tr("Import a list"), tr("Table (CSV)"), u"csv"_s});
    if (name.isEmpty())
        return;
    m_notice->clear();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return m_notice->setNotice(NoticeBar::Kind::Error,
                                   Message{"lists", QT_TRANSLATE_NOOP("lists", "The file could not be opened.")});
    if (file.size() > largestFile)
        return m_notice->setNotice(
            NoticeBar::Kind::Error,
            Message{"lists",
                    QT_TRANSLATE_NOOP("lists", "The file is larger than any of these lists: choose another.")});
    importContent(file.readAll());
}

void ListsPage::importContent(const QByteArray &content)
{
    m_import->setEnabled(false);
    const auto job = [desk = m_place.desk, actor = m_place.actor, list = list(), content] {
        return usecase::ImportReferenceList(*desk)(actor, list, content, desk->today());
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::ImportReferenceList::Report> &report) {
        m_import->setEnabled(true);
        if (!report)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(report.error(), ErrorContext::Saving));
        if (report->fileFlaw)
            return m_notice->setNotice(NoticeBar::Kind::Warning, *report->fileFlaw);
        m_report = *report;
        read();
        showReport();
    });
}

/// What was left out can be read again: the lock, or the next person at the window, closes the dialog.
void ListsPage::showReport()
{
    const QStringList counts{QString::number(m_report.added), QString::number(m_report.changed),
                             QString::number(m_report.unchanged), QString::number(m_report.rejected.size())};
    if (m_report.rejected.isEmpty())
        return m_notice->setNotice(
            NoticeBar::Kind::Success,
            Message{"lists",
                    QT_TRANSLATE_NOOP("lists", "The file was taken over. Added: %1. Changed: %2. As they were: %3."),
                    counts.first(3)});
    m_notice->setNotice(NoticeBar::Kind::Warning,
                        Message{"lists",
                                QT_TRANSLATE_NOOP("lists", "The file was taken over but for some rows. Added: %1. "
                                                           "Changed: %2. As they were: %3. Left out: %4."),
                                counts},
                        {"lists", QT_TRANSLATE_NOOP("lists", "Show what was left out")});
    ListReportDialog(m_report, this).exec();
}

void ListsPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_listLabel->setText(tr("List"));
    m_lists->setAccessibleName(tr("List"));
    for (int i = 0; i < m_lists->count(); ++i)
        m_lists->setItemText(i, say({"lists", listNames[size_t(i)]}));
    m_ended->setText(tr("Also those no longer valid"));
    m_table->setAccessibleName(tr("Entries of the list"));
    m_add->setLabel(Message{"lists", QT_TRANSLATE_NOOP("lists", "Add…")});
    m_change->setLabel(Message{"lists", QT_TRANSLATE_NOOP("lists", "Change…")});
    m_end->setLabel(Message{"lists", QT_TRANSLATE_NOOP("lists", "End…")});
    m_import->setLabel(Message{"lists", QT_TRANSLATE_NOOP("lists", "Import a CSV file…")});
    m_model.retranslate();
}

void ListsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
