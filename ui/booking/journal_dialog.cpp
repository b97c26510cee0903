#include "booking/journal_dialog.h"
#include "base/error_text.h"
#include "domain/specialty.h"
#include "usecase/queries/desk_lists.h"
#include "widgets/day_edit.h"
#include "widgets/dialog_parts.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/notice_bar.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

/// Every word of the list after "all of them"; what was chosen stays.
template <class T>
void fillCodes(QComboBox *box, const QString &all)
{
    const auto chosen = box->currentData();
    box->clear();
    box->addItem(all, QString());
    for (const auto &entry : codeList<T>())
        box->addItem(say({"codes", entry.name}), QString::fromLatin1(entry.code));
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

JournalDialog::JournalDialog(Workplace &place, QDate day, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_actions(place)
    , m_journal(new JournalModel(journalColumns(), this))
    , m_refusals(new RefusalModel(refusalColumns(), this))
    , m_monitoring(new MonitoringModel(monitoringColumns(), this))
    , m_notice(new NoticeBar(this))
    , m_tabs(new QTabWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(buildFilter(day));
    column->addWidget(m_notice);
    for (auto *model : std::initializer_list<QAbstractItemModel *>{m_journal, m_refusals, m_monitoring})
        m_tabs->addTab(addTable(model), QString());
    m_tables[0]->setObjectName(u"journal"_s);
    column->addWidget(m_tabs, 1);
    column->addWidget(buildBar());
    tabAsShown(this);
    connect(m_tabs, &QTabWidget::currentChanged, this, &JournalDialog::updateButtons);
    connect(&m_actions, &BookingActions::papersChanged, this, [this] {
        m_notice->setNotice(NoticeBar::Kind::Info,
                            Message{"papers", QT_TRANSLATE_NOOP("papers", "The paper is with the printer.")});
        Q_EMIT papersChanged();
    });
    connect(&m_actions, &BookingActions::done, this,
            [this](const Toast &toast) { m_notice->setNotice(NoticeBar::Kind::Warning, toast.sentence); });
    retranslate();
    fillLists();
    ask();
    openLarge(this, 1290, 620);
    m_from->setFocus();
}

QWidget *JournalDialog::buildFilter(QDate day)
{
    auto *box = new QWidget(this);
    m_from = dayEdit(day, box);
    m_to = dayEdit(day, box);
    m_by = new QComboBox(box);
    m_doctor = new QComboBox(box);
    m_specialty = new QComboBox(box);
    m_status = new QComboBox(box);
    m_channel = new QComboBox(box);
    m_overbooked = new QCheckBox(box);
    m_show = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Return), box);
    m_show->setIcon(Theme::icon(u"search"_s));
    m_status->setObjectName(u"status"_s);
    m_doctor->setObjectName(u"doctor"_s);
    auto *flow = new FlowLayout(8, box);
    for (QWidget *editor :
         std::initializer_list<QWidget *>{m_from, m_to, m_by, m_doctor, m_specialty, m_status, m_channel}) {
        auto *label = new QLabel(box);
        label->setBuddy(editor);
        m_fields.emplace_back(label, editor);
        if (auto *list = qobject_cast<QComboBox *>(editor)) {
            list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            list->setMinimumContentsLength(10);
        }
        flow->addPair(label, editor);
    }
    flow->addPair(m_overbooked, m_show);
    connect(m_show, &QPushButton::clicked, this, &JournalDialog::ask);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate from) {
        if (m_to->date() < from)
            m_to->setDate(from);
    });
    return box;
}

QTableView *JournalDialog::addTable(QAbstractItemModel *model)
{
    auto *table = new QTableView(m_tabs);
    table->setModel(model);
    makeList(*table);
    table->horizontalHeader()->setStretchLastSection(true);
    m_tables.push_back(table);
    return table;
}

QWidget *JournalDialog::buildBar()
{
    auto *bar = new QWidget(this);
    m_csv = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_S), bar);
    m_xlsx = new KeyButton(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), bar);
    m_print = new KeyButton(QKeySequence(Qt::Key_F9), bar);
    m_csv->setIcon(Theme::icon(u"save"_s));
    m_xlsx->setIcon(Theme::icon(u"save"_s));
    m_print->setIcon(Theme::icon(u"print"_s, Tint::AccentText));
    setLook(m_print, "primary");
    auto *row = new FlowLayout(8, bar);
    row->addWidget(m_csv);
    row->addWidget(m_xlsx);
    row->addSpring();
    row->addWidget(m_print);
    for (auto *button : {m_show, m_csv, m_xlsx, m_print})
        button->setAutoDefault(false);
    connect(m_csv, &QPushButton::clicked, this, [this] { exportRows(u"csv"_s); });
    connect(m_xlsx, &QPushButton::clicked, this, [this] { exportRows(u"xlsx"_s); });
    connect(m_print, &QPushButton::clicked, this, &JournalDialog::print);
    return bar;
}

void JournalDialog::fillLists()
{
    const auto job = [desk = m_place.desk] { return usecase::ReadDeskLists(*desk)(); };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::DeskLists> &lists) {
        if (!lists)
            return;
        for (const auto &doctor : lists->practitioners)
            m_doctor->addItem(doctor.name.brief(), doctor.id.uuid());
    });
}

usecase::BookingJournal::Filter JournalDialog::filter() const
{
    usecase::BookingJournal::Filter filter;
    filter.from = m_from->date();
    filter.to = std::max(m_from->date(), m_to->date());
    filter.by =
        m_by->currentIndex() == 1 ? usecase::BookingJournal::By::TakenDay : usecase::BookingJournal::By::VisitDay;
    filter.practitioner = PractitionerId(m_doctor->currentData().toUuid());
    filter.specialty = m_specialty->currentData().toString();
    filter.status = fromCode<AppointmentStatus>(m_status->currentData().toString());
    filter.channel = fromCode<BookingChannel>(m_channel->currentData().toString());
    filter.overbookedOnly = m_overbooked->isChecked();
    return filter;
}

void JournalDialog::ask()
{
    m_notice->clear();
    struct Answer
    {
        Result<std::vector<usecase::JournalLine>> journal;
        std::vector<Refusal> refusals;
        std::vector<ServiceRecord> monitoring;
    };
    const auto job = [desk = m_place.desk, actor = m_place.actor, wanted = filter()] {
        const usecase::BookingJournal journal(*desk);
        return Answer{usecase::PrepareBookingPapers(*desk).journal(actor, wanted),
                      journal.refusals(actor, wanted.from, wanted.to).value_or(std::vector<Refusal>()),
                      journal.monitoring(actor, wanted.from, wanted.to).value_or(std::vector<ServiceRecord>())};
    };
    whenDone(m_place.executor.run(job), this, [this, asked = m_questions.renew()](const Answer &answer) {
        if (asked.isStale())
            return;
        m_refusals->reset(answer.refusals);
        m_monitoring->reset(answer.monitoring);
        take(answer.journal);
    });
}

void JournalDialog::take(const Result<std::vector<usecase::JournalLine>> &lines)
{
    m_journal->reset(lines.value_or(std::vector<usecase::JournalLine>()));
    if (!lines)
        m_notice->setNotice(NoticeBar::Kind::Error, explain(lines.error(), ErrorContext::Reading));
    else if (lines->empty())
        m_notice->setNotice(
            NoticeBar::Kind::Info,
            Message{"bookingJournal", QT_TRANSLATE_NOOP("bookingJournal", "Nobody is booked so in these days.")});
    for (auto *table : m_tables) {
        table->resizeColumnsToContents();
        table->selectRow(0);
    }
    retranslate();
}

void JournalDialog::print()
{
    if (m_tabs->currentIndex() == 1) {
        if (const auto *refusal = m_refusals->at(m_tables[1]->currentIndex().row()))
            m_actions.print(u"refusal"_s, refusal->id.toRfc4122(), 0, refusal->patient);
        return;
    }
    m_actions.print(u"booking-journal"_s, usecase::journalSubject(filter()), 0, {});
}

void JournalDialog::updateButtons()
{
    m_print->setVisible(m_tabs->currentIndex() != 2);
    m_print->setLabel(m_tabs->currentIndex() == 1
                          ? Message{"bookingJournal", QT_TRANSLATE_NOOP("bookingJournal", "Print the refusal")}
                          : Message{"bookingJournal", QT_TRANSLATE_NOOP("bookingJournal", "Print by day")});
}

void JournalDialog::retranslate()
{
    setWindowTitle(tr("Journal of bookings"));
    const QString labels[]{tr("From"), tr("To"), tr("By"), tr("Doctor"), tr("Specialty"), tr("Outcome"), tr("Channel")};
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i].first->setText(labels[i]);
        m_fields[i].second->setAccessibleName(labels[i]);
    }
    const QString all = tr("All");
    const int by = std::max(0, m_by->currentIndex());
    m_by->clear();
    m_by->addItems({tr("Day of the visit"), tr("Day of booking")});
    m_by->setCurrentIndex(by);
    if (m_doctor->count() == 0)
        m_doctor->addItem(QString(), QUuid());
    m_doctor->setItemText(0, all);
    fillCodes<AppointmentStatus>(m_status, all);
    fillCodes<BookingChannel>(m_channel, all);
    const auto specialty = m_specialty->currentData();
    m_specialty->clear();
    m_specialty->addItem(all, QString());
    for (const auto &entry : specialties())
        m_specialty->addItem(say(specialtyName(QString::fromLatin1(entry.code))), QString::fromLatin1(entry.code));
    m_specialty->setCurrentIndex(std::max(0, m_specialty->findData(specialty)));
    m_overbooked->setText(tr("Overbooked only"));
    m_tabs->setTabText(0, tr("Bookings: %1").arg(m_journal->rowCount()));
    m_tabs->setTabText(1, tr("Refusals: %1").arg(m_refusals->rowCount()));
    m_tabs->setTabText(2, tr("Monitoring: %1").arg(m_monitoring->rowCount()));
    const QString tables[]{tr("Journal of bookings"), tr("Refusals"), tr("Records for the monitoring system")};
    for (size_t i = 0; i < m_tables.size(); ++i)
        m_tables[i]->setAccessibleName(tables[i]);
    m_show->setLabel(Message{"bookingJournal", QT_TRANSLATE_NOOP("bookingJournal", "Show")});
    m_csv->setLabel(Message{"bookingJournal", QT_TRANSLATE_NOOP("bookingJournal", "Save as CSV…")});
    m_xlsx->setLabel(Message{"bookingJournal", QT_TRANSLATE_NOOP("bookingJournal", "Save as XLSX…")});
    updateButtons();
}

void JournalDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        for (auto *table : m_tables)
            table->viewport()->update();
    }
}

} // namespace tirkeu::ui
