#pragma once
#include <QList>
#include <QRectF>
#include <QString>
#include <optional>

class QPainter;

namespace tirkeu::documents {

/// A bar code as modules; painted as rectangles, so that it stays sharp at any size.
class Barcode
{
public:
    /// nullopt: empty, too long, or letters the code has no bars for (Code 128: Latin-1 only).
    static std::optional<Barcode> code128(const QString &text);
    static std::optional<Barcode> qr(const QString &text); ///< error correction M

    int columns() const { return m_columns; } ///< modules across, the quiet zone on both sides included
    int rows() const { return m_rows; }       ///< likewise down; 1 for Code 128, which needs no quiet zone there
    /// Fills the rectangle, the quiet zone included.
    void paint(QPainter &painter, const QRectF &place) const;

private:
    static std::optional<Barcode> encode(int symbology, const QString &text);
    QList<QRect> m_bars; ///< in modules
    int m_columns = 0;
    int m_rows = 0;
};

} // namespace tirkeu::documents
