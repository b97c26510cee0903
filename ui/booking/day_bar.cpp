#include "booking/day_bar.h"
#include "domain/specialty.h"
#include "widgets/command.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

DayBar::DayBar(Workplace &place, DayPresenter &day, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_day(day)
    , m_back(new KeyButton(QKeySequence(Qt::Key_PageUp), this))
    , m_on(new KeyButton(QKeySequence(Qt::Key_PageDown), this))
    , m_today(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Home), this))
    , m_date(new KeyButton(QKeySequence(u"Ctrl+Shift+J"_s), this))
    , m_week(new KeyButton(QKeySequence(u"Ctrl+W"_s), this))
    , m_specialty(new QComboBox(this))
    , m_district(new QCheckBox(this))
    , m_doctor(new QLineEdit(this))
    , m_whose(new ElidedLabel(this))
{
    build();
    connectAll();
    retranslate();
}

void DayBar::build()
{
    m_doctor->setObjectName(u"doctorSearch"_s);
    m_doctor->installEventFilter(this);
    m_specialty->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_specialty->setMinimumContentsLength(12);
    m_date->setIcon(Theme::icon(u"calendar"_s));
    auto *first = new FlowLayout;
    for (auto *button : {m_back, m_date, m_on, m_today, m_week})
        first->addWidget(button);
    first->addWidget(m_district); // where it may go to a line of its own: large letters
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_doctor, 1);
    second->addWidget(m_specialty, 1);
    second->addWidget(m_whose, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(first);
    rows->addLayout(second);
    setLook(m_whose, "heading");
    m_whose->setObjectName(u"whoseWeek"_s);
}

void DayBar::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_on, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { m_day.show(m_place.desk->today()); });
    connect(m_date, &QPushButton::clicked, this, &DayBar::openCalendar);
    connect(m_week, &QPushButton::clicked, this, &DayBar::weekAsked);
    connect(m_doctor, &QLineEdit::textEdited, &m_day, &DayPresenter::setText);
    connect(m_specialty, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_day.setSpecialty(m_specialty->currentData().toString());
    });
    connect(m_district, &QCheckBox::toggled, this,
            [this](bool only) { m_day.setDistrict(m_place.actor.district, only); });
}

/// A week is turned by weeks.
void DayBar::go(int days)
{
    m_day.show(m_day.day().addDays(m_day.isWeek() ? 7 * days : days));
}

void DayBar::openCalendar()
{
    QDialog dialog(this, Qt::Popup);
    dialog.setAccessibleName(tr("Choose a day"));
    auto *calendar = new QCalendarWidget(&dialog);
    calendar->setLocale(QLocale(tr("en_GB")));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(m_day.day());
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, &dialog, [&](QDate day) {
        m_day.show(day);
        dialog.accept();
    });
    dialog.move(m_date->mapToGlobal(QPoint(0, m_date->height())));
    calendar->setFocus();
    dialog.exec();
}

void DayBar::focusDoctors()
{
    m_doctor->setFocus(Qt::ShortcutFocusReason);
    m_doctor->selectAll();
}

void DayBar::fillSpecialties()
{
    m_filling = true;
    const QStringList codes = m_day.specialties();
    const QString now = m_day.specialty();
    m_specialty->clear();
    m_specialty->addItem(tr("All specialties"), QString());
    for (const auto &code : codes)
        m_specialty->addItem(say(specialtyName(code)), code);
    if (!now.isEmpty() && !codes.contains(now))
        m_specialty->addItem(say(specialtyName(now)), now);
    m_specialty->setCurrentIndex(std::max(0, m_specialty->findData(now)));
    m_filling = false;
}

void DayBar::showState()
{
    const QLocale locale(tr("en_GB"));
    const QDate day = m_day.day();
    const QString weekday = locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    m_date->setLabel(weekday + u' ' + day.toString(u"dd.MM.yyyy"_s));
    describe(m_date->action(), {"tirkeu::ui::DayBar", QT_TR_NOOP("Choose a day")});
    m_week->setLabel(
        Message{"tirkeu::ui::DayBar", m_day.isWeek() ? QT_TR_NOOP("All doctors") : QT_TR_NOOP("Week of the doctor")});
    if (m_specialty->count() != m_day.specialties().size() + 1)
        fillSpecialties();
    showWhose();
}

/// In a week nothing is chosen among doctors; whose it is must be read at a glance.
void DayBar::showWhose()
{
    const bool week = m_day.isWeek();
    m_specialty->setVisible(!week);
    m_doctor->setVisible(!week);
    m_district->setVisible(!week && !m_place.actor.district.isNull());
    m_whose->setVisible(week);
    const auto columns = week ? m_day.columns() : std::vector<GridColumn>();
    if (columns.empty())
        return;
    const auto &doctor = columns.front().doctor;
    m_whose->setWhole(tr("The week of %1").arg(doctor.name.full() + u" · "_s + say(specialtyName(doctor.specialty))));
    m_whose->setMinimumHeight(m_doctor->sizeHint().height()); // the grid stays where it is
}

bool DayBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_doctor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_doctor->clear();
            m_day.setText({});
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down || key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DayBar::retranslate()
{
    m_back->setLabel(Message{"tirkeu::ui::DayBar", QT_TR_NOOP("The day before")});
    m_back->setText(u"‹"_s); // the name is in the tool tip and for readers: the row has to fit on a small screen
    m_on->setLabel(Message{"tirkeu::ui::DayBar", QT_TR_NOOP("The day after")});
    m_on->setText(u"›"_s);
    m_today->setLabel(Message{"tirkeu::ui::DayBar", QT_TR_NOOP("Today")});
    m_district->setText(tr("My district"));
    m_doctor->setPlaceholderText(tr("Ctrl+F  Doctor, specialty or room"));
    m_doctor->setAccessibleName(tr("Find a doctor"));
    m_specialty->setAccessibleName(tr("Specialty"));
    fillSpecialties();
    showState();
}

void DayBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
