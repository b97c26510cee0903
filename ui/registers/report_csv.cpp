#include "registers/report_csv.h"
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

/// Both languages in one heading: the file goes from hand to hand.
QString both(const char *id, const Texts &texts)
{
    const QString kazakh = texts.say("registers", id, Language::Kazakh);
    const QString russian = texts.say("registers", id, Language::Russian);
    return kazakh == russian ? kazakh : kazakh + u" / "_s + russian;
}

QString cell(QString text)
{
    static constexpr QStringView formula = u"=+-@\t\r";
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

void addRow(QByteArray &csv, const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted += cell(text);
    csv += quoted.join(u';').toUtf8() + "\r\n";
}

} // namespace

QByteArray reportCsv(const QList<RowRemark> &rejected, const QList<RowRemark> &doubts, const Texts &texts)
{
    QByteArray csv("\xEF\xBB\xBF");
    addRow(csv, {both(QT_TRANSLATE_NOOP("registers", "Line"), texts),
                 both(QT_TRANSLATE_NOOP("registers", "What became of the row"), texts),
                 both(QT_TRANSLATE_NOOP("registers", "Column"), texts),
                 texts.say("registers", QT_TRANSLATE_NOOP("registers", "Reason"), Language::Kazakh),
                 texts.say("registers", "Reason", Language::Russian)});
    const QString rejectedWords = both(QT_TRANSLATE_NOOP("registers", "rejected"), texts);
    const QString doubtWords = both(QT_TRANSLATE_NOOP("registers", "taken, to be looked at"), texts);
    const auto add = [&](const QList<RowRemark> &remarks, const QString &kind) {
        for (const RowRemark &remark : remarks)
            addRow(csv, {QString::number(remark.line), kind, remark.column, texts.say(remark.reason, Language::Kazakh),
                         texts.say(remark.reason, Language::Russian)});
    };
    add(rejected, rejectedWords);
    add(doubts, doubtWords);
    return csv;
}

bool writeReport(const QString &path, const QByteArray &csv)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
}

} // namespace tirkeu::ui
