#pragma once
#include "documents/form_labels.h"
#include "domain/queue.h"
#include "domain/staff.h"

namespace tirkeu::documents {

/// The ticket somebody waits with: a large number and where to go. It names nobody.
struct TicketPaper
{
    Organization organization;
    QString number; ///< "A-017"
    Bilingual kind;
    Bilingual place;     ///< the queue or the doctor
    QString room;        ///< empty: it is said at the call
    int before = 0;      ///< how many are called before
    QDateTime due;       ///< start of the booking; invalid: none
    bool strict = false; ///< a certificate: strictly in the order of coming
    QDateTime printedAt;
};

/// On a roll of 80 mm, Kazakh above Russian. Needs a QGuiApplication; may run on any thread.
Result<QByteArray> renderTicket(const TicketPaper &ticket, const FormLabels &labels);

} // namespace tirkeu::documents
