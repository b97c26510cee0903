#include "registers/report_csv.h"
#include "base/csv.h"
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

} // namespace

QByteArray reportCsv(const QList<RowRemark> &rejected, const QList<RowRemark> &doubts, const Texts &texts)
{
    auto csv =
        csvBeginning + csvLine({both(QT_TRANSLATE_NOOP("registers", "Line"), texts),
                                both(QT_TRANSLATE_NOOP("registers", "What became of the row"), texts),
                                both(QT_TRANSLATE_NOOP("registers", "Column"), texts),
                                texts.say("registers", QT_TRANSLATE_NOOP("registers", "Reason"), Language::Kazakh),
                                texts.say("registers", "Reason", Language::Russian)});
    const QString rejectedWords = both(QT_TRANSLATE_NOOP("registers", "rejected"), texts);
    const QString doubtWords = both(QT_TRANSLATE_NOOP("registers", "taken, to be looked at"), texts);
    const auto add = [&](const QList<RowRemark> &remarks, const QString &kind) {
        for (const RowRemark &remark : remarks)
            csv += csvLine({QString::number(remark.line), kind, remark.column,
                            texts.say(remark.reason, Language::Kazakh), texts.say(remark.reason, Language::Russian)});
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
