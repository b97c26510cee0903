#include "usecase/import_pages.h"

namespace tirkeu::usecase {

ImportPages::ImportPages(PatientRegister &file, int rows, QHash<DistrictId, int> districtNumbers)
    : m_file(file)
    , m_rows(rows)
    , m_districtNumbers(std::move(districtNumbers))
{
    begin();
}

ImportPages::~ImportPages()
{
    if (m_coming.valid())
        m_coming.wait();
}

void ImportPages::wait() const
{
    if (m_coming.valid())
        m_coming.wait();
}

void ImportPages::begin()
{
    m_coming = std::async(std::launch::async, [this] { return read(); });
}

ImportPage ImportPages::next()
{
    ImportPage page = m_coming.get();
    if (!page.last && !page.broken)
        begin();
    return page;
}

ImportPage ImportPages::read()
{
    ImportPage page;
    page.rows.reserve(size_t(m_rows));
    while (int(page.rows.size()) < m_rows) {
        auto row = m_file.next();
        if (!row) {
            page.broken = row.error();
            return page;
        }
        if (!*row)
            break;
        storage::NewPatient added;
        if (const auto &patient = (*row)->patient) {
            const auto number = m_districtNumbers.constFind(patient->district);
            added = storage::NewPatient::of(*patient, number == m_districtNumbers.constEnd() ? std::nullopt
                                                                                             : std::optional(*number));
        }
        page.rows.push_back({std::move(**row), std::move(added)});
    }
    page.after = m_file.position();
    if (const auto end = m_file.atEnd(); end)
        page.last = *end;
    else
        page.broken = end.error();
    return page;
}

} // namespace tirkeu::usecase
