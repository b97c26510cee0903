#pragma once
#include "widgets/scan_burst.h"
#include <QObject>
#include <QPointer>
#include <QSet>
#include <functional>
#include <memory>
#include <vector>

class QWindow;

namespace tirkeu::ui {

/// Takes what a scanner types (keys closer than 35 ms, eight or more, then Enter) out of the keys of the whole program,
/// under any keyboard layout. Every key that may begin a scan is withheld, 40 ms at most after the last one; what turns
/// out to be typing is given back in the same order to the same window, shortcuts and all. It looks at the windows,
/// where keys of the system arrive, not at the widgets they are handed on to.
class ScannerFilter : public QObject
{
    Q_OBJECT
public:
    using MayTake = std::function<bool(const QWindow *)>;
    using Wait = std::function<void(int ms)>; ///< calls timeIsUp() after so long; less than 0: not at all any more

    /// `mayTake`: false lets every key pass, as while the desk is locked. Without `wait` a timer of its own.
    explicit ScannerFilter(MayTake mayTake, QObject *parent = nullptr, Wait wait = {});
    ~ScannerFilter() override;

    void giveBack(); ///< what is withheld, at once: the focus is about to go elsewhere
    void timeIsUp(); ///< no key came for a while

    static constexpr int patienceMs = 40;

Q_SIGNALS:
    void scanned(const tirkeu::ui::ScannedText &scan);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held
    {
        QPointer<QWindow> window;
        std::unique_ptr<QKeyEvent> event;
    };
    bool takePress(QWindow *window, const QKeyEvent &key);
    bool takeRelease(QWindow *window, const QKeyEvent &key);
    bool mayBecomeScan(const QWindow *window, const QKeyEvent &key) const;
    bool endsLineAgain(const QKeyEvent &key) const;
    void hold(QWindow *window, const QKeyEvent &key);
    void finish();
    void deliver(const Held &held);
    void expect();

    MayTake m_mayTake;
    Wait m_wait;
    ScanBurst m_burst;
    std::vector<Held> m_held;  ///< presses and releases, in their order
    QSet<quint32> m_swallowed; ///< scan codes whose press was taken for good: their release is too
    quint64 m_scanEndedAt = 0; ///< a second Enter just behind belongs to the scan
    bool m_scanEnded = false;
    bool m_givingBack = false;
};

} // namespace tirkeu::ui
