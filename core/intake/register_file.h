#pragma once
#include "intake/csv_stream.h"
#include "intake/encoding.h"
#include "intake/register_values.h"
#include "usecase/patient_register.h"
#include <functional>
#include <memory>

namespace tirkeu::intake {

/// What a person may say about a file; what is left out is recognised.
struct RegisterChoice
{
    std::optional<Encoding> encoding = {};
    std::optional<char> delimiter = {};
    std::optional<ColumnMapping> mapping = {};
    std::function<bool(qint64 done, qint64 all)> looking = {}; ///< while the file is looked through; false: stop
};

/// The choice that reads a file again as it was read for this run (RegisterIdentity::reading).
RegisterChoice choiceAsRead(const QJsonObject &reading);

/// How a file is read, and what its header says.
struct RegisterReading
{
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    QStringList titles;
    ColumnMapping mapping;
};

/// A population register in CSV. The whole of it is looked through once when it is opened, for its code page and its
/// hash; it is never held in memory.
class RegisterFile final : public usecase::PatientRegister
{
public:
    struct Opened
    {
        std::unique_ptr<RegisterFile> file;
        QList<RowRemark> troubles; ///< why it cannot be read as a register; then there is no file
        RegisterIdentity identity; ///< known in both cases
    };
    /// NotFound, Io, Cancelled.
    static Result<Opened> open(const QString &path, const RegisterValues &values, const RegisterChoice &choice = {});
    static Result<Opened> open(std::unique_ptr<QIODevice> device, const QString &name, const RegisterValues &values,
                               const RegisterChoice &choice = {});

    const RegisterReading &reading() const { return m_reading; }
    RegisterIdentity identity() const override { return m_identity; }
    RegisterPosition firstRow() const override { return m_first; }
    Result<std::optional<usecase::RegisterRow>> next() override;
    RegisterPosition position() const override { return {m_stream.offset(), m_stream.line()}; }
    Result<bool> atEnd() override;
    Result<void> seek(const RegisterPosition &position) override;

private:
    RegisterFile(std::unique_ptr<QIODevice> device, const RegisterValues &values, const RegisterReading &reading,
                 const RegisterIdentity &identity);
    usecase::RegisterRow rowOf(CsvRecord record) const;
    usecase::RegisterRow rowOf(const CsvFlaw &flaw) const;
    RegisterValues::Cells textsOf(const CsvRecord &record, QList<RowRemark> &errors) const;
    QString titleOf(RegisterField field) const;

    std::unique_ptr<QIODevice> m_device;
    RegisterValues m_values;
    RegisterReading m_reading;
    CsvStream m_stream;
    RegisterPosition m_first;
    RegisterIdentity m_identity;
};

/// What the dialog shows before the import: made of the first megabyte, so that it is there at once.
struct RegisterPreview
{
    RegisterReading reading;
    QList<QStringList> rows;   ///< the first, as text
    QStringList unread;        ///< titles no field is taken from
    QList<RowRemark> troubles; ///< while there are any, there is nothing to import
    qint64 size = 0;
    qint64 rowCount = 0; ///< exact when the first megabyte is all there is, else estimated from it
    bool isCounted = false;
};
/// NotFound, Io.
Result<RegisterPreview> previewRegister(const QString &path, const RegisterChoice &choice = {}, int rows = 20);

} // namespace tirkeu::intake
