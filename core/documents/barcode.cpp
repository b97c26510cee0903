#include "documents/barcode.h"
#include <QPainter>
#include <QPainterPath>
#include <memory>
#include <zint.h>

namespace tirkeu::documents {
namespace {

constexpr int utf8Eci = 26;
constexpr int errorCorrectionM = 2;
constexpr int code128Quiet = 10; // modules on each side, ISO/IEC 15417
constexpr int qrQuiet = 4;       // modules all round, ISO/IEC 18004

bool isDark(const zint_symbol &symbol, int row, int column)
{
    return (symbol.encoded_data[row][column / 8] >> (column % 8)) & 1;
}

} // namespace

std::optional<Barcode> Barcode::code128(const QString &text)
{
    return encode(BARCODE_CODE128, text);
}

std::optional<Barcode> Barcode::qr(const QString &text)
{
    return encode(BARCODE_QRCODE, text);
}

std::optional<Barcode> Barcode::encode(int symbology, const QString &text)
{
    const bool isQr = symbology == BARCODE_QRCODE;
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(), &ZBarcode_Delete);
    symbol->symbology = symbology;
    symbol->input_mode = UNICODE_MODE;
    if (isQr) {
        symbol->option_1 = errorCorrectionM;
        symbol->eci = text == QString::fromLatin1(text.toLatin1()) ? 0 : utf8Eci;
    }
    const QByteArray utf8 = text.toUtf8();
    const auto *bytes = reinterpret_cast<const unsigned char *>(utf8.constData());
    if (utf8.isEmpty() || ZBarcode_Encode(symbol.get(), bytes, int(utf8.size())) >= ZINT_ERROR)
        return std::nullopt;

    Barcode code;
    const int quietX = isQr ? qrQuiet : code128Quiet;
    const int quietY = isQr ? qrQuiet : 0;
    code.m_columns = symbol->width + 2 * quietX;
    code.m_rows = symbol->rows + 2 * quietY;
    for (int row = 0; row < symbol->rows; ++row) {
        for (int column = 0; column < symbol->width; ++column) {
            const int begin = column;
            while (column < symbol->width && isDark(*symbol, row, column))
                ++column;
            if (column > begin)
                code.m_bars.append({begin + quietX, row + quietY, column - begin, 1});
        }
    }
    return code;
}

void Barcode::paint(QPainter &painter, const QRectF &place) const
{
    const qreal x = place.width() / m_columns;
    const qreal y = place.height() / m_rows;
    QPainterPath path;
    for (const auto &bar : m_bars)
        path.addRect(place.left() + bar.x() * x, place.top() + bar.y() * y, bar.width() * x, bar.height() * y);
    painter.fillPath(path, Qt::black);
}

} // namespace tirkeu::documents
