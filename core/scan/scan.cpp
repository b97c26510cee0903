#include "scan/scan.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tirkeu::scan {
namespace {

Unknown unknown(const char *id)
{
    return {Message{"scan", id}};
}

ScanResult readOurs(const QString &text)
{
    if (const auto code = parseRecordCode(text))
        return *code;
    if (!text.startsWith(u"TRK1:"))
        return unknown(QT_TRANSLATE_NOOP(
            "scan", "The code was printed by another version of Tirkeu: find the person by name or number"));
    return unknown(
        QT_TRANSLATE_NOOP("scan", "The code is damaged: scan it once more or find the person by name or number"));
}

} // namespace

ScanResult readScan(const QString &text, QDate today)
{
    const QString trimmed = text.trimmed();
    if (looksLikeRecordCode(trimmed))
        return readOurs(trimmed);
    static const QRegularExpression twelveDigits(u"\\A[0-9]{12}\\z"_s);
    if (twelveDigits.match(trimmed).hasMatch()) {
        if (const auto iin = Iin::parse(trimmed))
            return *iin;
        return unknown(QT_TRANSLATE_NOOP(
            "scan", "The twelve digits are no IIN, their check digit does not agree: scan once more"));
    }
    if (const auto mrz = readMrz(trimmed, today))
        return *mrz;
    static const QRegularExpression deskNumber(u"\\A[0-9A-Z]{2,4}-[0-9]{1,9}\\z"_s);
    if (deskNumber.match(trimmed).hasMatch())
        return CardNumber{trimmed};
    return unknown(QT_TRANSLATE_NOOP("scan", "The scan could not be read: scan once more or type the data by hand"));
}

} // namespace tirkeu::scan
