#pragma once
#include "usecase/queries/read_queue.h"
#include "widgets/editable_box.h"

namespace tirkeu::ui {

/// A queue of today, or the room that is typed.
class PlaceBox : public EditableBox
{
    Q_OBJECT
public:
    explicit PlaceBox(QWidget *parent = nullptr);

    void fill(const usecase::QueueDay &day, const QueuePlace &without);
    QueuePlace place() const; ///< nowhere: nothing is typed
};

} // namespace tirkeu::ui
