#pragma once
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace tirkeu::ui {

/// Tells when nobody has touched keyboard or mouse for a while, in any window of the program. The sleep of the computer
/// counts: timers stand still in it, so the first touch after it may be the one that tells, and is nobody's input then.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>; ///< from any moment on, never set back
    explicit IdleWatch(Clock clock = sinceBoot, QObject *parent = nullptr);
    void setLimit(std::chrono::milliseconds limit); ///< begins anew
    bool untouchedFor(std::chrono::milliseconds span) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    static std::chrono::milliseconds sinceBoot();
    void look();
    void beginAnew();

    Clock m_clock;
    QTimer m_timer; ///< not running: it was told, and nobody has come since
    std::chrono::milliseconds m_limit{};
    std::chrono::milliseconds m_touched{};
};

} // namespace tirkeu::ui
