#include "queue/why_dialog.h"
#include "widgets/citation.h"
#include "widgets/plain_label.h"
#include "widgets/read_as.h"
#include "widgets/scroll_column.h"
#include "widgets/theme.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

rules::OrderedTicket orderedOf(const usecase::QueueRow &row)
{
    return {row.ticket, row.position, row.turn, row.at, {}};
}

} // namespace

QString whySentence(const usecase::QueueRow &before, const usecase::QueueRow &asked, const Texts &texts,
                    Language language)
{
    if (before.turn == rules::Turn::Ground && asked.turn != rules::Turn::Ground && !before.ground.code.isEmpty()) {
        const bool russian = language == Language::Russian;
        return texts.say({"queue",
                          QT_TRANSLATE_NOOP("queue", "%1 is before: out of turn, %2 (%3)"),
                          {before.ticket.number, russian ? before.ground.textRu : before.ground.textKk,
                           russian ? before.ground.groupRu : before.ground.groupKk}},
                         language);
    }
    return texts.say(rules::whyBefore(orderedOf(before), orderedOf(asked)).message, language);
}

WhyDialog::WhyDialog(const usecase::QueueView &view, const usecase::QueueRow &asked, const Texts &texts,
                     QWidget *parent)
    : AskDialog({tr("Who is called before %1, and why").arg(asked.ticket.number)}, parent)
{
    setObjectName(u"whyDialog"_s);
    setMinimumWidth(Theme::px(this, 560));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const auto &row : view.rows) {
        if (row.position > 0 && row.position < asked.position)
            column->addWidget(line(row, asked, texts));
    }
    if (column->isEmpty()) {
        auto *nobody = plainLabel(list);
        nobody->setText(tr("Nobody: %1 is called next.").arg(asked.ticket.number));
        column->addWidget(nobody);
    }
    column->addStretch(1);
    auto *scroll = new ScrollColumn(list);
    scroll->setFocusPolicy(Qt::StrongFocus); // a long queue is looked through by the arrow keys
    scroll->setAccessibleName(windowTitle());
    readAsDocument(scroll);
    addContent(scroll);
    auto *close = addSafe(tr("Close"));
    close->setDefault(true);
    close->setFocus();
}

QWidget *WhyDialog::line(const usecase::QueueRow &before, const usecase::QueueRow &asked, const Texts &texts)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const auto language : {Language::Kazakh, Language::Russian}) {
        auto *label = plainLabel(whole);
        label->setObjectName(u"whyLine"_s);
        label->setText(whySentence(before, asked, texts, language));
        column->addWidget(label);
    }
    const QString citation = rules::whyBefore(orderedOf(before), orderedOf(asked)).citation;
    if (!citation.isEmpty()) {
        auto *law = plainLabel(whole, "muted");
        law->setText(citationShown(citation));
        law->setToolTip(citationText(citation));
        column->addWidget(law);
    }
    return whole;
}

} // namespace tirkeu::ui
