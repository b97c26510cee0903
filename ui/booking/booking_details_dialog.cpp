#include "booking/booking_details_dialog.h"
#include "base/error_text.h"
#include "booking/grid_words.h"
#include "domain/specialty.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/scroll_column.h"
#include "widgets/verdict_panel.h"
#include "widgets/when_done.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QString moment(const QDateTime &when)
{
    return when.isValid() ? inClinic(when).toString(u"dd.MM.yyyy HH:mm"_s) : QString();
}

} // namespace

BookingDetailsDialog::BookingDetailsDialog(Workplace &place, const BookingRow &row, QWidget *parent)
    : QDialog(parent)
    , m_heading(new QLabel(row.name.full(), this))
    , m_facts(new QLabel(this))
    , m_versions(new QLabel(this))
    , m_decisions(new VerdictPanel(this))
    , m_notice(new NoticeBar(this))
{
    setWindowTitle(tr("Booking %1").arg(row.appointment.number));
    setLook(m_heading, "title");
    auto *body = new QWidget(this);
    auto *inner = new QVBoxLayout(body);
    inner->setSpacing(12);
    for (auto *label : {m_heading, m_facts, m_versions}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    inner->addWidget(m_heading);
    inner->addWidget(m_notice);
    inner->addWidget(m_facts);
    inner->addWidget(m_decisions);
    inner->addWidget(m_versions);
    inner->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new ScrollColumn(body, this), 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(Theme::px(this, 560), Theme::px(this, 520));
    m_facts->setText(tr("Reading…"));
    const auto job = [desk = place.desk, actor = place.actor, id = row.appointment.id] {
        return usecase::ReadBooking(*desk)(actor, id);
    };
    whenDone(place.executor.run(job), this, [this](const Result<usecase::BookingCard> &card) {
        if (card)
            return show(*card);
        m_facts->clear();
        m_notice->setNotice(NoticeBar::Kind::Error, explain(card.error(), ErrorContext::Reading));
    });
}

void BookingDetailsDialog::show(const usecase::BookingCard &card)
{
    m_facts->setText(factsOf(card));
    m_versions->setText(versionsOf(card));
    if (card.row.appointment.decisions.isEmpty())
        return;
    ShownVerdict shown;
    shown.headline = {"bookingDetails", QT_TRANSLATE_NOOP("bookingDetails", "What the rules said when it was booked")};
    shown.decisions = card.row.appointment.decisions;
    m_decisions->setVerdict(shown);
}

QString BookingDetailsDialog::factsOf(const usecase::BookingCard &card)
{
    const auto &row = card.row;
    const auto &booking = row.appointment;
    QStringList lines;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines += tr("%1: %2").arg(label, value);
    };
    add(tr("Time"), moment(booking.start));
    add(tr("Doctor"), row.doctor.full() + u", "_s + say(specialtyName(row.specialty)));
    add(tr("Room"), booking.room);
    add(tr("State"), visitState(row));
    add(tr("Kind of visit"), say(nameOf(booking.kind)));
    add(tr("Reason of the visit"), booking.reason);
    add(tr("Form of care"), say(nameOf(booking.form)));
    add(tr("How the request came"), say(nameOf(booking.channel)));
    add(tr("Representative"), booking.representative);
    add(tr("Referral"), booking.referral);
    add(tr("Over the timetable, because"), booking.overbookReason);
    add(tr("Against the advice, because"), booking.overruleReason);
    add(tr("Cancelled, because"), booking.cancelReason.startsWith(u'#') ? tr("moved") : booking.cancelReason);
    add(tr("Note"), booking.note);
    add(tr("Documents taken"), moment(booking.receivedAt));
    add(tr("Booked"), moment(booking.takenAt) + u", "_s + row.authorName);
    add(tr("Came"), moment(booking.arrivedAt));
    add(tr("Called in"), moment(booking.calledAt));
    for (const auto &other : card.bundle)
        add(tr("In the same go"), moment(other.appointment.start) + u", "_s + other.name.full());
    return lines.join(u'\n');
}

QString BookingDetailsDialog::versionsOf(const usecase::BookingCard &card)
{
    QStringList lines{tr("Versions")};
    for (const auto &version : card.versions) {
        QStringList parts{tr("%1.").arg(version.version), moment(version.at), say(nameOf(version.status)),
                          version.authorName};
        if (!version.reason.isEmpty() && !version.reason.startsWith(u'#'))
            parts += version.reason;
        lines += parts.join(u" · "_s);
    }
    return lines.join(u'\n');
}

} // namespace tirkeu::ui
