#include "intake/register_file.h"
#include "intake/file_look.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tirkeu::intake {
namespace {

constexpr qint64 previewBytes = 1024 * 1024;

Message flawMessage(const CsvFlaw &flaw)
{
    switch (flaw.kind) {
    case CsvFlaw::Kind::QuoteNeverClosed:
        return {"import", QT_TRANSLATE_NOOP("import", "A quote is opened here and never closed")};
    case CsvFlaw::Kind::TextAfterQuote:
        return {"import", QT_TRANSLATE_NOOP("import", "After a closing quote stands something else than the end of the "
                                                      "cell: a quote inside a cell is written twice")};
    case CsvFlaw::Kind::TooLong:
        return {"import", QT_TRANSLATE_NOOP("import", "The line is longer than any row of a register")};
    }
    Q_UNREACHABLE();
}

Result<std::unique_ptr<QIODevice>> openDevice(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        return failure(Error::Kind::NotFound, u"the register"_s);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::Io, u"open: "_s + file->errorString());
    return file;
}

RegisterIdentity identityOf(const FileLook &look, const QString &name)
{
    const auto &reading = look.reading;
    QJsonArray columns;
    for (const int column : reading.mapping.columns)
        columns += column;
    return {name,
            look.size,
            look.sha256,
            {{u"encoding"_s, encodingName(reading.encoding)},
             {u"delimiter"_s, QString(QLatin1Char(reading.delimiter))},
             {u"columns"_s, columns}}};
}

} // namespace

RegisterChoice choiceAsRead(const QJsonObject &reading)
{
    ColumnMapping mapping;
    const QJsonArray columns = reading.value(u"columns"_s).toArray();
    for (int i = 0; i < registerFieldCount && i < columns.size(); ++i)
        mapping.columns[size_t(i)] = columns[i].toInt(-1);
    const QString delimiter = reading.value(u"delimiter"_s).toString();
    return {encodingFromCode(reading.value(u"encoding"_s).toString()),
            delimiter.isEmpty() ? std::nullopt : std::optional(delimiter[0].toLatin1()), mapping};
}

RegisterFile::RegisterFile(std::unique_ptr<QIODevice> device, const RegisterValues &values,
                           const RegisterReading &reading, const RegisterIdentity &identity)
    : m_device(std::move(device))
    , m_values(values)
    , m_reading(reading)
    , m_stream(*m_device, m_reading.delimiter)
    , m_identity(identity)
{
}

Result<RegisterFile::Opened> RegisterFile::open(const QString &path, const RegisterValues &values,
                                                const RegisterChoice &choice)
{
    return openDevice(path).and_then([&](std::unique_ptr<QIODevice> device) {
        return open(std::move(device), QFileInfo(path).fileName(), values, choice);
    });
}

Result<RegisterFile::Opened> RegisterFile::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                const RegisterValues &values, const RegisterChoice &choice)
{
    const auto look = lookAt(*device, choice);
    if (!look)
        return tl::unexpected(look.error());
    const auto identity = identityOf(*look, name);
    if (!look->troubles.isEmpty())
        return Opened{nullptr, look->troubles, identity};
    std::unique_ptr<RegisterFile> file(new RegisterFile(std::move(device), values, look->reading, identity));
    file->m_first = look->firstRow;
    if (const auto placed = file->seek(look->firstRow); !placed)
        return tl::unexpected(placed.error());
    return Opened{std::move(file), {}, identity};
}

Result<void> RegisterFile::seek(const RegisterPosition &position)
{
    return m_stream.seek(position.offset, position.line);
}

/// A file that ends before its end was changed, or the cable to it was cut.
Result<bool> RegisterFile::atEnd()
{
    const auto end = m_stream.atEnd();
    if (end && *end && m_stream.offset() < m_identity.size)
        return failure(Error::Kind::Io,
                       u"the file ended at %1 of %2 bytes"_s.arg(m_stream.offset()).arg(m_identity.size));
    return end;
}

Result<std::optional<usecase::RegisterRow>> RegisterFile::next()
{
    for (;;) {
        const auto end = atEnd();
        if (!end)
            return tl::unexpected(end.error());
        if (*end)
            return std::nullopt;
        auto step = m_stream.next();
        if (!step)
            return tl::unexpected(step.error());
        if (step->flaw)
            return rowOf(*step->flaw);
        const auto isEmpty = [](const QByteArray &cell) { return cell.trimmed().isEmpty(); };
        const auto &cells = step->record->cells;
        if (!std::all_of(cells.begin(), cells.end(), isEmpty)) // rows of delimiters alone: spreadsheets leave them
            return rowOf(std::move(*step->record));
    }
}

QString RegisterFile::titleOf(RegisterField field) const
{
    int column = m_reading.mapping[field];
    const bool ofTheName = field == RegisterField::Surname || field == RegisterField::GivenName;
    if (column < 0 && ofTheName)
        column = m_reading.mapping[RegisterField::FullName];
    if (column < 0 || column >= m_reading.titles.size())
        return {};
    return m_reading.titles[column];
}

usecase::RegisterRow RegisterFile::rowOf(const CsvFlaw &flaw) const
{
    return {flaw.line, {}, {{flaw.line, m_reading.titles.value(flaw.cell), flawMessage(flaw)}}, {}};
}

RegisterValues::Cells RegisterFile::textsOf(const CsvRecord &record, QList<RowRemark> &errors) const
{
    RegisterValues::Cells texts;
    for (int i = 0; i < registerFieldCount; ++i) {
        const int column = m_reading.mapping[RegisterField(i)];
        if (column < 0 || column >= record.cells.size())
            continue;
        auto text = decode(record.cells[column], m_reading.encoding);
        if (!text)
            errors += RowRemark{record.line,
                                m_reading.titles[column],
                                {"import",
                                 QT_TRANSLATE_NOOP("import", "Bytes that are no letters in %1"),
                                 {encodingName(m_reading.encoding)}}};
        else
            texts[size_t(i)] = std::move(*text);
    }
    return texts;
}

usecase::RegisterRow RegisterFile::rowOf(CsvRecord record) const
{
    usecase::RegisterRow row;
    row.line = record.line;
    const auto reject = [&](const QString &title, const Message &reason) {
        row.errors += RowRemark{record.line, title, reason};
    };
    auto &cells = record.cells;
    const qsizetype wanted = m_reading.titles.size();
    while (cells.size() > wanted && cells.back().trimmed().isEmpty())
        cells.removeLast();
    if (cells.size() < wanted && record.cutOff) {
        reject({}, {"import", QT_TRANSLATE_NOOP("import", "The file ends in the middle of this row")});
        return row;
    }
    if (cells.size() != wanted) {
        reject({}, {"import",
                    QT_TRANSLATE_NOOP("import", "The row has %1 cells, the header has %2"),
                    {QString::number(cells.size()), QString::number(wanted)}});
        return row;
    }
    const auto texts = textsOf(record, row.errors);
    if (!row.errors.isEmpty())
        return row;
    auto person = m_values.read(texts);
    row.patient = std::move(person.patient);
    for (const auto &flaw : person.errors)
        reject(titleOf(flaw.field), flaw.message);
    for (const auto &flaw : person.doubts)
        row.doubts += RowRemark{record.line, titleOf(flaw.field), flaw.message};
    return row;
}

Result<RegisterPreview> previewRegister(const QString &path, const RegisterChoice &choice, int rows)
{
    const auto device = openDevice(path);
    if (!device)
        return tl::unexpected(device.error());
    const auto look = lookAt(**device, choice, previewBytes);
    if (!look)
        return tl::unexpected(look.error());
    RegisterPreview preview{
        look->reading, {}, unreadTitles(look->reading.titles, look->reading.mapping), look->troubles, look->size};
    CsvStream stream(**device, look->reading.delimiter);
    if (look->reading.titles.isEmpty())
        return preview;
    if (const auto placed = stream.seek(look->firstRow.offset, look->firstRow.line); !placed)
        return tl::unexpected(placed.error());
    qint64 seen = 0;
    while (stream.offset() < previewBytes) {
        const auto step = stream.next();
        if (!step)
            return tl::unexpected(step.error());
        preview.isCounted = !step->record && !step->flaw;
        if (preview.isCounted)
            break;
        if (++seen > rows)
            continue;
        QStringList texts;
        for (const QByteArray &cell : step->record.value_or(CsvRecord()).cells)
            texts += decode(cell, look->reading.encoding).value_or(QString::fromUtf8(cell));
        preview.rows += texts;
    }
    const qint64 bytes = std::max<qint64>(1, stream.offset() - look->firstRow.offset);
    preview.rowCount = preview.isCounted ? seen : seen * (look->size - look->firstRow.offset) / bytes;
    return preview;
}

} // namespace tirkeu::intake
