#pragma once
#include <QBuffer>
#include <QPdfDocument>

namespace tirkeu::test {

/// Everything the paper says, as a reader of the PDF sees it.
inline QString textOf(const QByteArray &pdf)
{
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&bytes);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    document.close();
    return text;
}

} // namespace tirkeu::test
