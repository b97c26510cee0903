#pragma once
#include "documents/form_labels.h"
#include "domain/patient.h"
#include "domain/staff.h"
#include <QDateTime>
#include <vector>

namespace tirkeu::documents {

/// A line of the journal «Дәрігердің қабылдауына алдын ала жазылу» (ДСМ-90 ¶67).
struct JournalPaperLine
{
    QString number;
    QDateTime takenAt; ///< UTC, as the other moments
    Bilingual channel;
    QString iin;
    QString person;
    QDate birthDate;
    QString phone;
    Attachment attached = Attachment::Unknown;
    QString doctor;
    Bilingual specialty;
    QString room;
    QDateTime start;
    QString reasonCode;
    Bilingual reason;
    Bilingual outcome;
    bool overbooked = false;
    QString registrar;
};

struct BookingJournalPaper
{
    struct Day
    {
        QDate day;
        std::vector<JournalPaperLine> lines;
    };
    Organization organization;
    std::vector<Day> days;    ///< each begins a page
    bool byTakenDay = false;  ///< otherwise by the days of the visits
    bool isSelection = false; ///< not all bookings of the days, and the paper says so
    QDateTime printedAt;
    QString printedBy;
};

/// A4 across, the heads of the columns on every page. The layout is reconstructed, and says so.
Result<QByteArray> renderBookingJournal(const BookingJournalPaper &journal, const FormLabels &labels);

} // namespace tirkeu::documents
