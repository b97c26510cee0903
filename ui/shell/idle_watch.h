#pragma once
#include <QObject>
#include <QTimer>
#include <chrono>

namespace tirkeu::ui {

/// Tells when nobody has touched keyboard or mouse for a while, in any window of the program.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);
    void setLimit(std::chrono::milliseconds limit); ///< begins anew
    bool untouchedFor(std::chrono::milliseconds span) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;
};

} // namespace tirkeu::ui
