#include "booking/doctor_ill_dialog.h"
#include "usecase/queries/desk_lists.h"
#include "widgets/dialog_parts.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

Message named(const char *id)
{
    return {"doctorIll", id};
}

} // namespace

DoctorIllDialog::DoctorIllDialog(Workplace &place, const PractitionerId &doctor, QDate day, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_actions(place)
    , m_model(new DoctorIllModel(this))
    , m_notice(new NoticeBar(this))
    , m_table(new QTableView(this))
    , m_state(new QLabel(this))
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"affected"_s);
    makeList(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setLook(m_state, "heading");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(buildForm(day));
    column->addWidget(m_notice);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addWidget(buildBar());
    connect(m_table, &QTableView::activated, this, &DoctorIllDialog::changeProposal);
    connect(&m_actions, &BookingActions::papersChanged, this, [this] {
        m_notice->setNotice(NoticeBar::Kind::Info,
                            Message{"papers", QT_TRANSLATE_NOOP("papers", "The paper is with the printer.")});
        Q_EMIT papersChanged();
    });
    connect(&m_actions, &BookingActions::done, this,
            [this](const Toast &toast) { m_notice->setNotice(NoticeBar::Kind::Warning, toast.sentence); });
    retranslate();
    readDoctors(doctor);
    openLarge(this, 1290, 620);
    m_doctor->setFocus();
}

QWidget *DoctorIllDialog::buildForm(QDate day)
{
    auto *box = new QWidget(this);
    const QDate first = std::max(day, m_place.desk->today());
    m_doctor = new QComboBox(box);
    // Wall time of the clinic, whatever the zone of the machine: no conversion happens in the editor.
    m_from = new QDateTimeEdit(QDateTime(first, QTime(0, 0), Qt::UTC), box);
    m_from->setTimeSpec(Qt::UTC);
    m_from->setDisplayFormat(u"dd.MM.yyyy HH:mm"_s);
    m_from->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_until = new QDateEdit(first, box);
    m_until->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_until->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_reason = new QComboBox(box);
    m_substitute = new QComboBox(box);
    m_noteEdit = new QLineEdit(box);
    m_declare = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Return), box);
    m_doctor->setObjectName(u"doctor"_s);
    m_substitute->setObjectName(u"substitute"_s);
    auto *flow = new FlowLayout(8, box);
    for (QWidget *editor :
         std::initializer_list<QWidget *>{m_doctor, m_from, m_until, m_reason, m_substitute, m_noteEdit}) {
        auto *label = new QLabel(box);
        label->setBuddy(editor);
        m_fields.emplace_back(label, editor);
        if (auto *list = qobject_cast<QComboBox *>(editor)) {
            list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            list->setMinimumContentsLength(list == m_substitute ? 18 : 12);
        }
        flow->addPair(label, editor);
    }
    flow->addPair(new QLabel(box), m_declare);
    connect(m_declare, &QPushButton::clicked, this, &DoctorIllDialog::declare);
    connect(m_doctor, &QComboBox::currentIndexChanged, this, &DoctorIllDialog::read);
    return box;
}

KeyButton *DoctorIllDialog::addButton(const QKeySequence &key, void (DoctorIllDialog::*deed)())
{
    auto *button = new KeyButton(key, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

QWidget *DoctorIllDialog::buildBar()
{
    auto *bar = new QWidget(this);
    m_change = addButton(QKeySequence(Qt::Key_F4), &DoctorIllDialog::changeProposal);
    m_reached = addButton(QKeySequence(Qt::Key_F5), &DoctorIllDialog::markReached);
    m_notReached = addButton(QKeySequence(Qt::Key_F6), &DoctorIllDialog::markNotReached);
    m_keep = addButton(QKeySequence(Qt::Key_F7), &DoctorIllDialog::keepBooking);
    m_print = addButton(QKeySequence(Qt::Key_F9), &DoctorIllDialog::printList);
    m_moveAll = addButton(QKeySequence(Qt::CTRL | Qt::Key_M), &DoctorIllDialog::moveAll);
    setLook(m_moveAll, "primary");
    m_declare->setAutoDefault(false);
    auto *row = new FlowLayout(8, bar);
    for (auto *button : {m_change, m_reached, m_notReached, m_keep})
        row->addWidget(button);
    row->addSpring();
    row->addWidget(m_print);
    row->addWidget(m_moveAll);
    return bar;
}

void DoctorIllDialog::readDoctors(const PractitionerId &chosen)
{
    const auto job = [desk = m_place.desk] { return usecase::ReadDeskLists(*desk)(); };
    whenDone(m_place.executor.run(job), this, [this, chosen](const Result<usecase::DeskLists> &lists) {
        const auto doctors = lists ? lists->practitioners : std::vector<Practitioner>();
        {
            const QSignalBlocker quiet(m_doctor);
            for (const auto &one : doctors) {
                m_doctor->addItem(one.name.brief(), one.id.uuid());
                m_substitute->addItem(one.name.brief(), one.id.uuid());
            }
            m_doctor->setCurrentIndex(std::max(0, m_doctor->findData(chosen.uuid())));
        }
        read();
    });
}

PractitionerId DoctorIllDialog::doctor() const
{
    return PractitionerId(m_doctor->currentData().toUuid());
}

Absence DoctorIllDialog::absence() const
{
    Absence made;
    made.practitioner = doctor();
    const QDateTime from = m_from->dateTime();
    made.span = {QDateTime(from.date(), from.time(), clinicZone()).toUTC(), clinicDay(m_until->date()).to};
    made.reason = fromCode<AbsenceReason>(m_reason->currentData().toString()).value_or(AbsenceReason::Ill);
    made.substitute = PractitionerId(m_substitute->currentData().toUuid());
    made.note = m_noteEdit->text().trimmed();
    return made;
}

void DoctorIllDialog::updateState()
{
    const int rows = m_model->rowCount();
    m_state->setText(rows == 0 ? tr("Nobody is affected.")
                               : tr("Affected: %1 · to be settled: %2 · reached: %3")
                                     .arg(rows)
                                     .arg(m_model->open())
                                     .arg(m_model->reached()));
    const auto &roles = m_place.actor.roles;
    const bool books = roles.allow(Permission::BookAppointment) && !m_busy;
    const bool manages = roles.allow(Permission::ManageTimetable) && !m_busy;
    m_declare->setEnabled(manages && !doctor().isNull());
    m_change->setEnabled(books && rows > 0);
    m_reached->setEnabled(books && rows > 0);
    m_notReached->setEnabled(books && rows > 0);
    m_keep->setEnabled(manages && rows > 0);
    m_print->setEnabled(rows > 0 && !m_busy);
    m_moveAll->setEnabled(books && !m_model->moves().empty());
}

void DoctorIllDialog::retranslate()
{
    setWindowTitle(tr("The doctor is ill today"));
    const QString labels[]{tr("Doctor"), tr("Away from"),  tr("Until the end of"),
                           tr("Why"),    tr("Substitute"), tr("Note")};
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i].first->setText(labels[i]);
        m_fields[i].second->setAccessibleName(labels[i]);
    }
    const QSignalBlocker quiet(m_doctor);
    for (auto *box : {m_doctor, m_substitute}) {
        if (box->count() == 0)
            box->addItem(QString(), QUuid());
    }
    m_doctor->setItemText(0, tr("Choose the doctor"));
    m_substitute->setItemText(0, tr("Nobody in particular"));
    const int reason = std::max(0, m_reason->currentIndex());
    m_reason->clear();
    for (const auto &entry : codeList<AbsenceReason>())
        m_reason->addItem(say({"codes", entry.name}), QString::fromLatin1(entry.code));
    m_reason->setCurrentIndex(reason);
    m_table->setAccessibleName(tr("People whose doctor is away"));
    m_declare->setLabel(named(QT_TRANSLATE_NOOP("doctorIll", "Note the absence")));
    m_change->setLabel(named(QT_TRANSLATE_NOOP("doctorIll", "Another time…")));
    m_reached->setLabel(named(QT_TRANSLATE_NOOP("doctorIll", "Reached")));
    m_notReached->setLabel(named(QT_TRANSLATE_NOOP("doctorIll", "Not reached…")));
    m_keep->setLabel(named(QT_TRANSLATE_NOOP("doctorIll", "Leave as it is…")));
    m_print->setLabel(named(QT_TRANSLATE_NOOP("doctorIll", "Print the call list")));
    m_moveAll->setLabel(named(QT_TRANSLATE_NOOP("doctorIll", "Move all")));
    updateState();
}

void DoctorIllDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_table->viewport()->update();
    }
}

} // namespace tirkeu::ui
