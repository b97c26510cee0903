#include "timetable/timetable_page.h"
#include "base/error_text.h"
#include "timetable/timetable_words.h"
#include "timetable/week_view.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

TimetablePage::TimetablePage(Workplace &place, QWidget *parent)
    : Page(parent)
    , m_place(place)
{
    setObjectName(u"timetablePage"_s);
    build();
    connectAll();
    retranslate();
    m_week->setDay(m_place.desk->today());
    sizeTables();
    read();
}

void TimetablePage::build()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_notice = new NoticeBar(right);
    m_week = new WeekView(right);
    m_week->setObjectName(u"week"_s);
    column->addWidget(buildHead());
    column->addWidget(m_notice);
    column->addWidget(m_week, 3);
    column->addWidget(buildHours(), 2);
    column->addWidget(buildAbsences());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    row->addWidget(buildDoctors());
    row->addWidget(right, 1);
}

QWidget *TimetablePage::buildDoctors()
{
    auto *left = new QWidget(this);
    m_title = new QLabel(left);
    setLook(m_title, "title");
    m_filter = new QLineEdit(left);
    m_filter->setObjectName(u"doctorFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_doctorList = new QListView(left);
    m_doctorList->setObjectName(u"doctors"_s);
    m_doctorList->setModel(&m_doctors);
    m_doctorList->setTabKeyNavigation(false);
    left->setFixedWidth(Theme::px(this, 236));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_filter);
    column->addWidget(m_doctorList, 1);
    column->addLayout(buildForEverybody());
    return left;
}

/// What is laid down for all doctors at once.
QLayout *TimetablePage::buildForEverybody()
{
    m_horizonLabel = new QLabel(this);
    m_horizonLabel->setWordWrap(true);
    m_horizon = new QSpinBox(this);
    m_horizon->setObjectName(u"horizon"_s);
    m_horizon->setRange(1, 52);
    m_horizon->setKeyboardTracking(false);
    m_horizonLabel->setBuddy(m_horizon);
    m_affected = new KeyButton(QKeySequence(Qt::Key_F8), this);
    m_affected->setObjectName(u"affectedList"_s);
    auto *weeks = new QHBoxLayout;
    weeks->setSpacing(8);
    weeks->addWidget(m_horizonLabel, 1);
    weeks->addWidget(m_horizon);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addLayout(weeks);
    column->addWidget(m_affected);
    return column;
}

QWidget *TimetablePage::buildHead()
{
    auto *head = new QWidget(this);
    m_name = new ElidedLabel(head);
    m_name->setObjectName(u"doctorName"_s);
    setLook(m_name, "heading");
    m_ended = new QCheckBox(head);
    m_ended->setObjectName(u"ended"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_name, 1);
    row->addWidget(m_ended);
    return head;
}

QTableView *TimetablePage::makeTable(QAbstractItemModel *model, const char *name)
{
    auto *table = new QTableView(this);
    table->setObjectName(QLatin1StringView(name));
    table->setModel(model);
    makeList(*table);
    fitColumns(*table, model->columnCount() - 1);
    return table;
}

QWidget *TimetablePage::buildHours()
{
    auto *part = new QWidget(this);
    m_hoursTable = makeTable(&m_hours, "hours");
    m_end = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Delete), part);
    m_copy = new KeyButton(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), part);
    m_change = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_E), part);
    m_add = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_N), part);
    setLook(m_add, "primary");
    auto *row = new FlowLayout;
    row->addSpring();
    for (auto *button : {m_end, m_copy, m_change, m_add})
        row->addWidget(button);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_hoursTable, 1);
    column->addLayout(row);
    return part;
}

QWidget *TimetablePage::buildAbsences()
{
    auto *part = new QWidget(this);
    m_absenceTable = makeTable(&m_absences, "absences");
    m_changeAbsence = new KeyButton(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), part);
    m_addAbsence = new KeyButton(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), part);
    auto *row = new FlowLayout;
    row->addSpring();
    row->addWidget(m_changeAbsence);
    row->addWidget(m_addAbsence);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_absenceTable);
    column->addLayout(row);
    return part;
}

/// By the text, whose size may change while the page is shown.
void TimetablePage::sizeTables()
{
    const int line = listRowHeight(*m_hoursTable);
    const int head = m_hoursTable->horizontalHeader()->sizeHint().height() + Theme::px(this, 6);
    m_hoursTable->setMinimumHeight(head + 4 * line);
    m_absenceTable->setFixedHeight(head + 2 * line);
    m_doctorList->parentWidget()->setFixedWidth(Theme::px(this, 236));
}

void TimetablePage::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_doctors.filter(text);
        const int kept = m_doctors.rowOf(m_chosen);
        m_doctorList->setCurrentIndex(m_doctors.index(kept >= 0 ? kept : m_doctors.firstDoctor()));
        showDoctor(); // nobody fits: no current row changes
    });
    connect(m_filter, &QLineEdit::returnPressed, m_doctorList, qOverload<>(&QWidget::setFocus));
    connect(m_doctorList->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimetablePage::showDoctor);
    connect(m_doctorList, &QListView::activated, m_week, qOverload<>(&QWidget::setFocus));
    connect(m_week, &WeekView::opened, this, &TimetablePage::openHours);
    connect(m_ended, &QCheckBox::toggled, this, [this](bool ended) {
        m_hours.showEnded(ended);
        showButtons();
    });
    for (auto *table : {m_hoursTable, m_absenceTable})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TimetablePage::showButtons);
    connect(m_hoursTable, &QTableView::activated, this, &TimetablePage::changeHours);
    connect(m_absenceTable, &QTableView::activated, this, &TimetablePage::changeAbsence);
    connect(m_add, &QPushButton::clicked, this, &TimetablePage::addHours);
    connect(m_change, &QPushButton::clicked, this, &TimetablePage::changeHours);
    connect(m_copy, &QPushButton::clicked, this, &TimetablePage::copyHours);
    connect(m_end, &QPushButton::clicked, this, &TimetablePage::endHours);
    connect(m_addAbsence, &QPushButton::clicked, this, &TimetablePage::addAbsence);
    connect(m_changeAbsence, &QPushButton::clicked, this, &TimetablePage::changeAbsence);
    connect(m_affected, &QPushButton::clicked, this, &TimetablePage::listAffected);
    connect(m_notice, &NoticeBar::actionClicked, this, &TimetablePage::listAffected);
    connect(m_horizon, &QSpinBox::editingFinished, this, &TimetablePage::saveHorizon);
}

/// The focus leaves the number of weeks when the page goes: that is no edit.
TimetablePage::~TimetablePage()
{
    m_horizon->disconnect(this);
}

QString TimetablePage::title() const
{
    return tr("Timetable");
}

void TimetablePage::activate()
{
    m_doctorList->setFocus();
}

void TimetablePage::choose(const PractitionerId &id)
{
    m_filter->clear();
    m_chosen = id;
    if (const int row = m_doctors.rowOf(id); row >= 0)
        m_doctorList->setCurrentIndex(m_doctors.index(row));
}

void TimetablePage::read()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::ReadTimetable(*desk)(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::Timetable> &read) { take(read); });
}

void TimetablePage::take(const Result<usecase::Timetable> &read)
{
    if (!read) {
        m_notice->setNotice(NoticeBar::Kind::Error, explain(read.error(), ErrorContext::Reading));
        Q_EMIT settled();
        return;
    }
    m_timetable = *read;
    const PractitionerId kept = m_chosen;
    m_doctors.reset(m_timetable.practitioners);
    const int row = m_doctors.rowOf(kept);
    m_doctorList->setCurrentIndex(m_doctors.index(row >= 0 ? row : m_doctors.firstDoctor()));
    if (!m_horizon->hasFocus())
        m_horizon->setValue(m_timetable.horizonWeeks);
    showDoctor();
    Q_EMIT settled();
}

const Practitioner *TimetablePage::doctor() const
{
    return m_doctors.at(m_doctorList->currentIndex().row());
}

const TimetableTemplate *TimetablePage::hours() const
{
    return m_hours.at(m_hoursTable->currentIndex().row());
}

const Absence *TimetablePage::absence() const
{
    return m_absences.at(m_absenceTable->currentIndex().row());
}

void TimetablePage::showDoctor()
{
    const auto *one = doctor();
    m_chosen = one ? one->id : PractitionerId();
    std::vector<TimetableTemplate> templates;
    std::ranges::copy_if(m_timetable.templates, std::back_inserter(templates),
                         [&](const auto &hours) { return one && hours.practitioner == one->id; });
    std::vector<AbsenceModel::Row> rows;
    std::vector<Absence> absences;
    for (const auto &away : m_timetable.absences) {
        if (!one || away.practitioner != one->id)
            continue;
        const auto other = std::ranges::find(m_timetable.practitioners, away.substitute, &Practitioner::id);
        rows.push_back({away, other == m_timetable.practitioners.end() ? QString() : other->name.brief()});
        absences.push_back(away);
    }
    m_week->setContent(templates, absences);
    m_hours.reset(std::move(templates), m_place.desk->today());
    m_absences.reset(std::move(rows));
    m_hoursTable->selectRow(0);
    m_absenceTable->selectRow(0);
    m_name->setWhole(one ? u"%1 · %2"_s.arg(one->name.full(), specialtyNames(*one))
                         : tr("Nobody: add doctors under “Staff”, or clear the filter."));
    showButtons();
}

void TimetablePage::showButtons()
{
    m_add->setEnabled(doctor());
    m_addAbsence->setEnabled(doctor());
    for (auto *button : {m_change, m_copy, m_end})
        button->setEnabled(hours());
    m_changeAbsence->setEnabled(absence());
}

void TimetablePage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_filter->setPlaceholderText(tr("Name, specialty, room"));
    m_filter->setAccessibleName(tr("Filter of the doctors"));
    m_doctorList->setAccessibleName(tr("Doctors"));
    m_horizonLabel->setText(tr("Weeks that can be booked"));
    m_horizon->setAccessibleName(tr("Weeks that can be booked"));
    m_hoursTable->setAccessibleName(tr("Hours of the doctor"));
    m_absenceTable->setAccessibleName(tr("Absences of the doctor"));
    m_ended->setText(tr("Also those that are over"));
    m_affected->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "Affected bookings")});
    m_add->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "New hours…")});
    m_change->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "Change…")});
    m_copy->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "Copy…")});
    m_end->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "End…")});
    m_addAbsence->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "New absence…")});
    m_changeAbsence->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "Change the absence…")});
    m_doctors.retranslate();
    m_hours.retranslate();
    m_absences.retranslate();
}

void TimetablePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showDoctor();
    }
    if (event->type() == QEvent::FontChange)
        sizeTables();
}

} // namespace tirkeu::ui
