#include "intake/file_look.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace tirkeu::intake {
namespace {

RowRemark trouble(const char *id, const QStringList &arguments = {}, const QString &title = {})
{
    return {1, title, {"import", id, arguments}};
}

std::optional<RowRemark> troubleOf(const EncodingSurvey &survey, const std::optional<Encoding> &said)
{
    using Kind = EncodingSurvey::Kind;
    switch (survey.kind()) {
    case Kind::Utf16:
        return trouble(QT_TRANSLATE_NOOP(
            "import", "The file is in UTF-16. Save it as “CSV UTF-8” and choose it again; nothing was taken over."));
    case Kind::Workbook:
        return trouble(QT_TRANSLATE_NOOP("import", "This is a workbook, not a CSV file. Open it in the spreadsheet "
                                                   "program, save it as “CSV UTF-8” and choose that file."));
    case Kind::Binary:
        return trouble(QT_TRANSLATE_NOOP(
            "import", "This is not a text file. A register is a CSV file: one person a line, a header above."));
    case Kind::Unrecognised:
        if (said)
            break;
        return trouble(QT_TRANSLATE_NOOP("import", "The letters make no words in UTF-8, CP1251 or KZ-1048. Save the "
                                                   "file as “CSV UTF-8” and choose it again; nothing was taken over."));
    case Kind::Text:
        break;
    }
    if (said && survey.contradicts(*said))
        return trouble(QT_TRANSLATE_NOOP("import", "The file is not in %1: it is in %2. Choose %2, or leave the choice "
                                                   "to the program; nothing was taken over."),
                       {encodingName(*said), encodingName(survey.likeliest())});
    return std::nullopt;
}

Result<EncodingSurvey> survey(QIODevice &device, const RegisterChoice &choice, qint64 most, FileLook &look)
{
    EncodingSurvey survey;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    qint64 done = 0;
    while (most == 0 || done < most) {
        const qint64 count = device.read(piece.data(), piece.size());
        if (count < 0)
            return failure(Error::Kind::Io, u"read: "_s + device.errorString());
        if (count == 0)
            break;
        survey.add(QByteArrayView(piece).first(count));
        hash.addData(QByteArrayView(piece).first(count));
        done += count;
        if (choice.looking && !choice.looking(done, std::max(done, look.size)))
            return failure(Error::Kind::Cancelled);
    }
    look.size = most == 0 ? done : look.size;
    look.sha256 = hash.result();
    return survey;
}

Result<void> readHeader(QIODevice &device, const RegisterChoice &choice, FileLook &look)
{
    RegisterReading &reading = look.reading;
    reading.delimiter = choice.delimiter ? *choice.delimiter : likelyDelimiter(device.peek(64 * 1024));
    CsvStream stream(device, reading.delimiter);
    const auto step = stream.next();
    if (!step)
        return tl::unexpected(step.error());
    if (!step->record) {
        look.troubles +=
            step->flaw
                ? trouble(QT_TRANSLATE_NOOP("import", "The header cannot be read: a quote in it is never closed, "
                                                      "or the line has no end."))
                : trouble(QT_TRANSLATE_NOOP("import", "The file is empty: there is nothing to take over."));
        return {};
    }
    for (const QByteArray &cell : step->record->cells)
        reading.titles += decode(cell, reading.encoding).value_or(QString()).simplified();
    while (!reading.titles.isEmpty() && reading.titles.back().isEmpty())
        reading.titles.removeLast();
    look.firstRow = {stream.offset(), stream.line()};
    reading.mapping = choice.mapping.value_or(recognizeColumns(reading.titles));
    for (const HeaderFlaw &flaw : headerFlaws(reading.titles, reading.mapping))
        look.troubles += RowRemark{step->record->line, flaw.title, flaw.message};
    return {};
}

} // namespace

Result<FileLook> lookAt(QIODevice &device, const RegisterChoice &choice, qint64 most)
{
    if (device.isSequential())
        return failure(Error::Kind::Io, u"a register is read twice, which this device does not allow"_s);
    FileLook look;
    look.size = device.size();
    const auto surveyed = survey(device, choice, most, look);
    if (!surveyed)
        return tl::unexpected(surveyed.error());
    if (!device.seek(0))
        return failure(Error::Kind::Io, u"seek: "_s + device.errorString());
    look.reading.encoding = choice.encoding.value_or(surveyed->likeliest());
    if (const auto found = troubleOf(*surveyed, choice.encoding)) {
        look.troubles += *found;
        return look;
    }
    if (const auto read = readHeader(device, choice, look); !read)
        return tl::unexpected(read.error());
    if (!device.seek(0))
        return failure(Error::Kind::Io, u"seek: "_s + device.errorString());
    return look;
}

} // namespace tirkeu::intake
