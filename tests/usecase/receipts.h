#pragma once
#include <QFile>
#include <QMap>
#include <QString>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace tirkeu::test {

/// What people at the desk were told, kept outside of the desk: a line before each act and another when it was
/// acknowledged. One call writes a line, and what write() took outlives the process (only a power cut would not let
/// it).
class Receipts
{
public:
    using Things = QMap<QString, QString>; ///< "booking/17" → "2026-03-04T04:00Z"; empty: there is none
    struct Told
    {
        Things acknowledged;
        Things announced; ///< acts that had no answer when the program was killed
        QString trouble;
        int acts = 0;
    };

    explicit Receipts(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600))
    {
    }
    ~Receipts() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Receipts)

    void announce(const QString &key, const QString &value) { line('?', key, value); }
    void acknowledge(const QString &key, const QString &value) { line('!', key, value); }
    void refused(const QString &key) { line('x', key, {}); }
    void trouble(const QString &key, const QString &what) { line('#', key, what); }

    /// From a place in the file on, which moves to its end.
    static Told read(const QString &path, qint64 &from)
    {
        Told told;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
            return told;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).chopped(1);
            const QString key = line.section(QLatin1Char('\t'), 1, 1);
            const QString value = line.section(QLatin1Char('\t'), 2);
            if (line.startsWith(QLatin1Char('#')))
                told.trouble = key + QStringLiteral(": ") + value;
            told.announced.remove(key);
            if (line.startsWith(QLatin1Char('?'))) {
                told.announced.insert(key, value);
            } else if (line.startsWith(QLatin1Char('!'))) {
                told.acknowledged.insert(key, value);
                ++told.acts;
            }
        }
        from = file.pos();
        return told;
    }

private:
    void line(char mark, const QString &key, const QString &value)
    {
        const QByteArray bytes = mark + (QLatin1Char('\t') + key + QLatin1Char('\t') + value).toUtf8() + '\n';
        if (::write(m_descriptor, bytes.constData(), size_t(bytes.size())) != bytes.size())
            ::abort();
    }
    int m_descriptor;
};

} // namespace tirkeu::test
