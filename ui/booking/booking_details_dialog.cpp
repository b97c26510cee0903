#include "booking/booking_details_dialog.h"
#include "base/error_text.h"
#include "booking/grid_words.h"
#include "domain/specialty.h"
#include "domain/visit_reasons.h"
#include "widgets/dialog_parts.h"
#include "widgets/key_button.h"
#include "widgets/language_switch.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/scroll_column.h"
#include "widgets/verdict_panel.h"
#include "widgets/when_done.h"
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QString moment(const QDateTime &when)
{
    return when.isValid() ? inClinic(when).toString(u"dd.MM.yyyy HH:mm"_s) : QString();
}

/// The code with its words; of a reason that is in no list any more the code alone.
QString reasonInWords(const QString &code, Language language)
{
    const VisitReasons reasons;
    const auto known = reasons.find(code);
    return known ? code + u"  "_s + (language == Language::Russian ? known->textRu : known->textKk) : code;
}

} // namespace

BookingDetailsDialog::BookingDetailsDialog(Workplace &place, const BookingRow &row, QWidget *parent)
    : QDialog(parent)
    , m_heading(new QLabel(row.name.full(), this))
    , m_reading(new QLabel(tr("Reading…"), this))
    , m_facts(new QFormLayout)
    , m_versionsHeading(new QLabel(tr("Versions"), this))
    , m_versions(new QLabel(this))
    , m_decisions(new VerdictPanel(this))
    , m_notice(new NoticeBar(this))
{
    setWindowTitle(tr("Booking %1").arg(row.appointment.number));
    setLook(m_heading, "title");
    auto *body = new QWidget(this);
    auto *inner = new QVBoxLayout(body);
    inner->setSpacing(12);
    inner->setContentsMargins(0, 0, 0, 0);
    for (auto *label : {m_heading, m_versions}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(4);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    setLook(m_versionsHeading, "section");
    m_versionsHeading->hide();
    inner->addWidget(m_heading);
    inner->addWidget(m_notice);
    inner->addWidget(m_reading);
    inner->addLayout(m_facts);
    inner->addWidget(m_decisions);
    inner->addWidget(m_versionsHeading);
    inner->addWidget(m_versions);
    inner->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(new ScrollColumn(body, this), 1);
    auto *close = new KeyButton(QKeySequence(Qt::Key_Escape), this);
    close->setLabel(tr("Close"));
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    openLarge(this, 600, 620);
    const auto job = [desk = place.desk, actor = place.actor, id = row.appointment.id] {
        return usecase::ReadBooking(*desk)(actor, id);
    };
    whenDone(place.executor.run(job), this, [this, &place](const Result<usecase::BookingCard> &card) {
        m_reading->hide();
        if (card)
            return show(*card, place.language.current());
        m_notice->setNotice(NoticeBar::Kind::Error, explain(card.error(), ErrorContext::Reading));
    });
}

void BookingDetailsDialog::show(const usecase::BookingCard &card, Language language)
{
    showFacts(card, language);
    m_versionsHeading->show();
    m_versions->setText(versionsOf(card));
    if (card.row.appointment.decisions.isEmpty())
        return;
    ShownVerdict shown;
    shown.headline = {"bookingDetails", QT_TRANSLATE_NOOP("bookingDetails", "What the rules said when it was booked")};
    shown.decisions = card.row.appointment.decisions;
    m_decisions->setVerdict(shown);
}

void BookingDetailsDialog::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *name = new QLabel(label, this);
    setLook(name, "muted");
    auto *words = new QLabel(value, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addRow(name, words);
}

void BookingDetailsDialog::showFacts(const usecase::BookingCard &card, Language language)
{
    const auto &row = card.row;
    const auto &booking = row.appointment;
    addFact(tr("Time"), moment(booking.start));
    addFact(tr("Doctor"), row.doctor.full() + u", "_s + say(specialtyName(row.specialty)));
    addFact(tr("Room"), booking.room);
    addFact(tr("State"), visitState(row));
    addFact(tr("Kind of visit"), say(nameOf(booking.kind)));
    addFact(tr("Reason of the visit"), reasonInWords(booking.reason, language));
    addFact(tr("Form of care"), say(nameOf(booking.form)));
    addFact(tr("How the request came"), say(nameOf(booking.channel)));
    addFact(tr("Representative"), booking.representative);
    addFact(tr("Referral"), booking.referral);
    addFact(tr("Over the timetable, because"), booking.overbookReason);
    addFact(tr("Against the advice, because"), booking.overruleReason);
    addFact(tr("Cancelled, because"), booking.cancelReason.startsWith(u'#') ? tr("moved") : booking.cancelReason);
    addFact(tr("Note"), booking.note);
    addFact(tr("Documents taken"), moment(booking.receivedAt));
    addFact(tr("Booked"), moment(booking.takenAt) + u", "_s + row.authorName);
    addFact(tr("Came"), moment(booking.arrivedAt));
    addFact(tr("Called in"), moment(booking.calledAt));
    for (const auto &other : card.bundle)
        addFact(tr("In the same go"), moment(other.appointment.start) + u", "_s + other.name.full());
}

QString BookingDetailsDialog::versionsOf(const usecase::BookingCard &card)
{
    QStringList lines;
    for (const auto &version : card.versions) {
        QStringList parts{moment(version.at), say(nameOf(version.status)), version.authorName};
        if (!version.reason.isEmpty() && !version.reason.startsWith(u'#'))
            parts += version.reason;
        lines += parts.join(u" · "_s);
    }
    return lines.join(u'\n');
}

} // namespace tirkeu::ui
