#pragma once
#include "base/result.h"
#include "domain/register_import.h"

namespace tirkeu::usecase {

/// One row as its reader understood it.
struct RegisterRow
{
    qint64 line = 0;
    std::optional<Patient> patient; ///< empty: `errors` say why
    QList<RowRemark> errors;
    QList<RowRemark> doubts; ///< taken all the same
};

/// A population register in a file, read row by row; it may be read again from any place between two rows.
class PatientRegister
{
public:
    virtual ~PatientRegister() = default;
    virtual RegisterIdentity identity() const = 0;
    virtual RegisterPosition firstRow() const = 0;
    /// Empty: the end. Io: the file broke off, though it should go on.
    virtual Result<std::optional<RegisterRow>> next() = 0;
    virtual RegisterPosition position() const = 0; ///< where the next row begins
    virtual Result<bool> atEnd() = 0;
    virtual Result<void> seek(const RegisterPosition &position) = 0;
};

} // namespace tirkeu::usecase
