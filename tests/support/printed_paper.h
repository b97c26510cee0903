#pragma once
#include "base/result.h"
#include <QFile>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tirkeu::test {

using namespace Qt::StringLiterals;

/// A paper on disk, looked at with the tools of poppler and zbar. TIRKEU_PAPERS=DIR keeps the papers to be looked at.
class PrintedPaper
{
public:
    explicit PrintedPaper(const Result<QByteArray> &rendered)
    {
        bytes = rendered ? *rendered : QByteArray();
        const QString keep = qEnvironmentVariable("TIRKEU_PAPERS");
        path = (keep.isEmpty() ? m_folder.path() : keep) + u'/' + QString::fromLatin1(QTest::currentTestFunction()) +
               QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u".pdf"_s;
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
    }

    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        const bool done = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
        return done ? QString::fromUtf8(process.readAllStandardOutput()) : u"%1 did not run"_s.arg(program);
    }
    /// Words in the order of the lines on paper, one space between them.
    QString text(const QStringList &options = {u"-layout"_s}) const
    {
        return run(u"pdftotext"_s, options + QStringList{path, u"-"_s}).simplified();
    }
    /// Letters only, as they were written: line breaks and spaces left out.
    QString letters() const { return text({u"-raw"_s}).remove(u' '); }
    int pages() const
    {
        static const QRegularExpression count(u"Pages:\\s+(\\d+)"_s);
        return count.match(run(u"pdfinfo"_s, {path})).captured(1).toInt();
    }
    QString barcodes() const
    {
        run(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-gray"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-png"_s,
                            u"-singlefile"_s, path, m_folder.filePath(u"page"_s)});
        return run(u"zbarimg"_s, {u"-q"_s, m_folder.filePath(u"page.png"_s)});
    }

    QByteArray bytes;
    QString path;

private:
    QTemporaryDir m_folder;
};

/// Empty when the strings stand in the text one after another; otherwise the first that does not.
inline QString missingInOrder(const QString &text, const QStringList &strings)
{
    qsizetype at = 0;
    for (const auto &string : strings) {
        at = text.indexOf(string, at);
        if (at < 0)
            return string;
        at += string.size();
    }
    return {};
}

struct Word
{
    int page = 0;
    QRectF place;
    QString text;
};

/// Every word with its place in points.
inline QList<Word> wordsOf(const PrintedPaper &printed)
{
    static const QRegularExpression pattern(
        uR"re(<page |<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>)re"_s);
    QList<Word> words;
    int page = 0;
    auto matches = pattern.globalMatch(printed.run(u"pdftotext"_s, {u"-bbox"_s, printed.path, u"-"_s}));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(5).isEmpty()) {
            ++page;
            continue;
        }
        const QPointF from(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF to(match.captured(3).toDouble(), match.captured(4).toDouble());
        words.append({page, QRectF(from, to), match.captured(5)});
    }
    return words;
}

/// Empty: every word lies inside the sheet less `margin` points on each side, and none over another.
inline QString untidyWord(const PrintedPaper &printed, const QSizeF &sheet, qreal margin)
{
    const QRectF paper = QRectF(QPointF(), sheet).adjusted(margin, margin, -margin, -margin);
    auto words = wordsOf(printed);
    for (const auto &word : words) {
        if (!paper.contains(word.place))
            return word.text + u" is outside"_s;
    }
    for (auto &word : words)
        word.place.adjust(1, word.place.height() * 0.3, -1, -word.place.height() * 0.3);
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < words.size() && words[j].page == words[i].page; ++j) {
            if (words[i].place.intersects(words[j].place))
                return words[i].text + u" over "_s + words[j].text;
        }
    }
    return words.isEmpty() ? u"no words at all"_s : QString();
}

/// Of the first page, in points.
inline QSizeF sheetOf(const PrintedPaper &printed)
{
    static const QRegularExpression size(u"Page size:\\s+([\\d.]+) x ([\\d.]+)"_s);
    const auto match = size.match(printed.run(u"pdfinfo"_s, {printed.path}));
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

} // namespace tirkeu::test
