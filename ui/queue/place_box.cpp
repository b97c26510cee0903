#include "queue/place_box.h"
#include "queue/queue_words.h"
#include <QKeyEvent>

namespace tirkeu::ui {

PlaceBox::PlaceBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
}

void PlaceBox::fill(const usecase::QueueDay &day, const QueuePlace &without)
{
    for (const auto &view : day.queues) {
        if (view.place != without)
            addItem(placeName(view), view.place.key());
    }
}

/// The box takes Enter for itself while what it shows is marked, as it is when the dialog opens; it is the dialog's.
void PlaceBox::keyPressEvent(QKeyEvent *event)
{
    QComboBox::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
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
