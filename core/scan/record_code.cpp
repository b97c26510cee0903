#include "scan/record_code.h"
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tirkeu::scan {
namespace {

constexpr auto longestNumber = 40;

QString checkOf(const QString &text)
{
    return QString::number(qChecksum(QByteArrayView(text.toUtf8())), 16).toUpper().rightJustified(4, u'0');
}

bool isKind(const QString &kind)
{
    static const QRegularExpression form(u"\\A[0-9A-Z]{1,8}\\z"_s);
    return form.match(kind).hasMatch();
}

} // namespace

QString recordCode(const RecordCode &code)
{
    Q_ASSERT(isKind(code.kind) && code.number.size() <= longestNumber);
    const QString id = code.record.isNull() ? QString() : code.record.toString(QUuid::Id128).toUpper();
    const QString number = QString::fromLatin1(QUrl::toPercentEncoding(code.number));
    const QString text = u"TRK1:"_s + code.kind + u':' + id + u':' + number;
    return text + u':' + checkOf(text);
}

QString recordCode(QStringView kind, const PatientId &patient, const QString &number)
{
    return recordCode(RecordCode{kind.toString(), patient.uuid(), number});
}

std::optional<RecordCode> parseRecordCode(QStringView text)
{
    const QString typed = text.trimmed().toString();
    const QStringList parts = typed.split(u':');
    if (parts.size() != 5 || parts[0] != u"TRK1" || !isKind(parts[1]))
        return std::nullopt;
    const RecordCode code{parts[1], QUuid::fromRfc4122(QByteArray::fromHex(parts[2].toLatin1())),
                          QUrl::fromPercentEncoding(parts[3].toUtf8())};
    // What we would not write so ourselves is damaged or not ours: this checks the CRC as well.
    if (code.number.size() > longestNumber || recordCode(code) != typed)
        return std::nullopt;
    return code;
}

bool looksLikeRecordCode(QStringView text)
{
    static const QRegularExpression form(u"\\A\\s*TRK[0-9]*:"_s);
    return form.match(text.toString()).hasMatch();
}

} // namespace tirkeu::scan
