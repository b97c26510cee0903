#include "timetable/conflict_question.h"
#include "widgets/ask.h"
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

ConflictAnswer askConflict(QWidget *parent, const FieldWords &theirs, const FieldWords &mine)
{
    const QString nothing = timetableWord(QT_TRANSLATE_NOOP("timetable", "nothing"));
    QStringList lines;
    for (qsizetype i = 0; i < theirs.size() && i < mine.size(); ++i) {
        if (theirs[i].second != mine[i].second)
            lines += timetableWord(QT_TRANSLATE_NOOP("timetable", "%1: there stands “%2”, you wrote “%3”."))
                         .arg(theirs[i].first, theirs[i].second.isEmpty() ? nothing : theirs[i].second,
                              mine[i].second.isEmpty() ? nothing : mine[i].second);
    }
    if (lines.isEmpty())
        lines += timetableWord(QT_TRANSLATE_NOOP("timetable", "Both wrote the same."));
    AskDialog dialog(
        {timetableWord(QT_TRANSLATE_NOOP("timetable", "Somebody changed this meanwhile")), lines.join(u'\n')}, parent);
    dialog.setObjectName(u"conflict"_s);
    auto *back = dialog.addSafe(timetableWord(QT_TRANSLATE_NOOP("timetable", "Go back")));
    dialog.addChoice(timetableWord(QT_TRANSLATE_NOOP("timetable", "Take theirs")), int(ConflictAnswer::Theirs));
    dialog.addChoice(timetableWord(QT_TRANSLATE_NOOP("timetable", "Save mine")), int(ConflictAnswer::Mine));
    back->setFocus();
    return ConflictAnswer(dialog.exec());
}

} // namespace tirkeu::ui
