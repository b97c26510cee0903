#pragma once
#include "base/texts.h"
#include "usecase/queries/read_queue.h"
#include "widgets/ask.h"

namespace tirkeu::ui {

/// "Why are they before me?", to be read out or turned to whoever asks: each number that is called earlier and why, in
/// Kazakh and in Russian. It is given no names and says nothing of what was shown at the desk.
class WhyDialog : public AskDialog
{
    Q_OBJECT
public:
    WhyDialog(const usecase::QueueView &view, const usecase::QueueRow &asked, const Texts &texts, QWidget *parent);

private:
    QWidget *line(const usecase::QueueRow &before, const usecase::QueueRow &asked, const Texts &texts);
};

/// One such sentence; of a ground, its name in the list and what it rests on.
QString whySentence(const usecase::QueueRow &before, const usecase::QueueRow &asked, const Texts &texts,
                    Language language);

} // namespace tirkeu::ui
