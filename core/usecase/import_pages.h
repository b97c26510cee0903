#pragma once
#include "storage/patient_bulk_writer.h"
#include "usecase/patient_register.h"
#include <QHash>
#include <future>

namespace tirkeu::usecase {

/// Rows made ready for one transaction.
struct ImportPage
{
    struct Row
    {
        RegisterRow row;
        storage::NewPatient added; ///< when the row has a patient
    };
    std::vector<Row> rows;
    RegisterPosition after; ///< where the next page begins
    bool last = false;
    std::optional<Error> broken; ///< the file broke off; the rows before are read again when it is whole
};

/// Reads the next page in a thread of its own while the one before is written.
class ImportPages
{
public:
    /// `file` stands where the first page begins; nobody else reads it while this lives.
    ImportPages(PatientRegister &file, int rows, QHash<DistrictId, int> districtNumbers);
    ~ImportPages();
    ImportPages(const ImportPages &) = delete;
    ImportPages &operator=(const ImportPages &) = delete;

    ImportPage next();
    void wait() const; ///< until the next page is ready

private:
    ImportPage read();
    void begin();
    PatientRegister &m_file;
    int m_rows;
    QHash<DistrictId, int> m_districtNumbers;
    std::future<ImportPage> m_coming;
};

} // namespace tirkeu::usecase
