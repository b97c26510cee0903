#pragma once
#include "support/must.h"
#include <QFile>
#include <QIODevice>
#include <QString>

/// Population registers made up for tests; the numbers belong to the 1800s.
namespace tirkeu::test {

inline const QByteArray registerHeader =
    "iin,surname,given_name,patronymic,birth_date,sex,phone,address,district,citizenship,document_type,"
    "document_number\n";

/// The row of person(n); `phone` may be another one.
QByteArray registerRow(int n, const QByteArray &phone = {});
QByteArray registerOf(int from, int count); ///< header and rows
void writeFile(const QString &path, const QByteArray &content);

/// A file behind a cable that is cut: reading past the place fails, or ends too early.
class CutDevice final : public QIODevice
{
public:
    enum class Cut
    {
        Fails,
        Ends
    };
    CutDevice(const QByteArray &content, qint64 at, Cut cut)
        : m_content(content)
        , m_at(at)
        , m_cut(cut)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_content.size(); }
    void cutNow() { m_isCut = true; } ///< until then all of it can be read

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    qint64 m_at;
    Cut m_cut;
    bool m_isCut = false;
};

} // namespace tirkeu::test
