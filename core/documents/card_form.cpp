#include "documents/card_form.h"
#include "domain/visit_reasons.h"

namespace tirkeu::documents {

Form052 cardForm(const CardPaper &paper)
{
    Form052 form;
    form.record = paper.record;
    form.organization = paper.organization;
    form.printedAt = paper.printedAt;
    form.printedBy = paper.printedBy;
    form.duplicate = paper.duplicate;
    form.confirmedByName = paper.confirmedByName;
    form.codePayload = paper.recordCode;
    if (const auto reason = VisitReasons().find(paper.record.patient.visitReason))
        form.visitReason = {reason->textKk, reason->textRu};
    return form;
}

} // namespace tirkeu::documents
