#pragma once
#include "usecase/queries/read_queue.h"
#include <QComboBox>

namespace tirkeu::ui {

/// A queue of today, or the room that is typed.
class PlaceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit PlaceBox(QWidget *parent = nullptr);

    void fill(const usecase::QueueDay &day, const QueuePlace &without);
    QueuePlace place() const; ///< nowhere: nothing is typed

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tirkeu::ui
