#include "queue/place_box.h"
#include "queue/queue_words.h"

namespace tirkeu::ui {

PlaceBox::PlaceBox(QWidget *parent)
    : EditableBox(parent)
{
}

void PlaceBox::fill(const usecase::QueueDay &day, const QueuePlace &without)
{
    for (const auto &view : day.queues) {
        if (view.place != without)
            addItem(placeName(view), view.place.key());
    }
}

QueuePlace PlaceBox::place() const
{
    const bool chosenOne = currentIndex() >= 0 && itemText(currentIndex()) == currentText(); // of two that read alike
    const int chosen = chosenOne ? currentIndex() : findText(currentText().trimmed(), Qt::MatchFixedString);
    if (chosen < 0)
        return QueuePlace::ofRoom(currentText());
    return QueuePlace::parse(itemData(chosen).toString()).value_or(QueuePlace());
}

} // namespace tirkeu::ui
