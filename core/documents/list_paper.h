#pragma once
#include "documents/paper.h"
#include "domain/staff.h"
#include <QDateTime>

/// What the papers that are lists have in common: journals, call lists.
namespace tirkeu::documents {

struct ListOrigin
{
    const Organization &organization;
    QDateTime printedAt;
    QString printedBy;
};
/// Needs the labels "title", "frame.page", "frame.printed", "note".
PaperFrame listFrame(const ListOrigin &origin, const Sheet &sheet, const FormLabels &labels);

struct ListHeading
{
    const Organization &organization;
    Bilingual title;
    std::vector<Bilingual> lines; ///< of whom, of which day, how many
};
void addListHeading(Paper &paper, const ListHeading &heading, const Sheet &sheet, const FormLabels &labels);

} // namespace tirkeu::documents
