#pragma once
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace tirkeu::ui {

class FollowScroll;

/// The parts of the page side by side, the buttons below them. Where the letters are large for the screen, the buttons
/// of a ticket and the reasons stand under the list, and all of it scrolls; calling stays in sight.
class QueueColumns : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        QWidget *queues;
        QWidget *tickets;
        QWidget *reasons;
        QWidget *steps;   ///< buttons of the chosen ticket
        QWidget *calling; ///< in a box layout
    };
    explicit QueueColumns(const Parts &parts, QWidget *parent = nullptr);

Q_SIGNALS:
    void arranged(); ///< Tab must go another way

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void arrange();

    const Parts m_parts;
    bool m_stacked = false;
    QHBoxLayout *m_body;
    QVBoxLayout *m_middle;
    QHBoxLayout *m_bottom;
};

} // namespace tirkeu::ui
