#include "widgets/scanner_filter.h"
#include "widgets/us_keyboard.h"
#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QTimer>
#include <QWindow>
#include <utility>

using namespace Qt::StringLiterals;

/// Of QtGui, for QTest: asks the focus for ShortcutOverride and then the shortcuts; true: a shortcut was fired.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *o, ulong timestamp, int k, Qt::KeyboardModifiers mods,
                                               const QString &text = QString(), bool autorep = false, ushort count = 1);
QT_END_NAMESPACE

namespace tirkeu::ui {
namespace {

/// Keys of the system that were waiting while the program was busy come before the time is called over.
ScannerFilter::Wait timerFor(ScannerFilter *filter)
{
    auto *timer = new QTimer(filter);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    auto *lastTurn = new QTimer(filter);
    lastTurn->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, lastTurn, [lastTurn] { lastTurn->start(0); });
    QObject::connect(lastTurn, &QTimer::timeout, filter, &ScannerFilter::timeIsUp);
    return [timer, lastTurn](int ms) {
        lastTurn->stop();
        if (ms < 0)
            timer->stop();
        else
            timer->start(ms);
    };
}

bool isShift(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Shift;
}

} // namespace

ScannerFilter::ScannerFilter(MayTake mayTake, QObject *parent, Wait wait)
    : QObject(parent)
    , m_mayTake(std::move(mayTake))
    , m_wait(wait ? std::move(wait) : timerFor(this))
{
    QCoreApplication::instance()->installEventFilter(this);
}

ScannerFilter::~ScannerFilter() = default;

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_givingBack || !watched->isWindowType())
        return false;
    auto *window = static_cast<QWindow *>(watched);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isShift(key))
            return false;
        if (!mayBecomeScan(window, key) && !endsLineAgain(key)) {
            giveBack(); // what was typed before a shortcut comes before it
            return false;
        }
        event->accept(); // no shortcut now; it is asked for when the key is given back
        return true;
    }
    case QEvent::KeyPress:
        return takePress(window, *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return takeRelease(window, *static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::FocusOut:
    case QEvent::Close:
        giveBack();
        return false;
    default:
        return false;
    }
}

bool ScannerFilter::mayBecomeScan(const QWindow *window, const QKeyEvent &key) const
{
    constexpr Qt::KeyboardModifiers harmless = Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier;
    const bool begins = !m_burst.isEmpty() || !isEnter(key);
    return begins && key.timestamp() != 0 && !key.isAutoRepeat() && !(key.modifiers() & ~harmless) &&
           (isEnter(key) || !usSign(key).isNull()) && m_mayTake(window);
}

bool ScannerFilter::endsLineAgain(const QKeyEvent &key) const
{
    return m_scanEnded && m_burst.isEmpty() && isEnter(key) && key.timestamp() - m_scanEndedAt < ScanBurst::gapMs;
}

bool ScannerFilter::takePress(QWindow *window, const QKeyEvent &key)
{
    if (isShift(key))
        return false;
    if (endsLineAgain(key)) {
        m_swallowed += key.nativeScanCode();
        return true;
    }
    m_scanEnded = false;
    m_swallowed.remove(key.nativeScanCode());
    if (!mayBecomeScan(window, key)) {
        giveBack();
        return false;
    }
    switch (m_burst.take(key)) {
    case ScanBurst::Answer::Alone:
        giveBack();
        return takePress(window, key);
    case ScanBurst::Answer::Held:
        hold(window, key);
        expect();
        return true;
    case ScanBurst::Answer::Scan:
        hold(window, key);
        finish();
        return true;
    case ScanBurst::Answer::NoScan:
        hold(window, key); // so that its shortcut is asked for as well
        giveBack();
        return true;
    }
    Q_UNREACHABLE();
}

bool ScannerFilter::takeRelease(QWindow *window, const QKeyEvent &key)
{
    if (isShift(key))
        return false;
    if (m_swallowed.remove(key.nativeScanCode()))
        return true;
    if (m_burst.isEmpty())
        return false;
    hold(window, key); // behind the presses that wait
    return true;
}

void ScannerFilter::hold(QWindow *window, const QKeyEvent &key)
{
    m_held.push_back({window, std::unique_ptr<QKeyEvent>(key.clone())});
}

void ScannerFilter::expect()
{
    m_wait(m_burst.isSure() ? int(ScanBurst::lineGapMs) : patienceMs);
}

void ScannerFilter::timeIsUp()
{
    giveBack();
}

void ScannerFilter::giveBack()
{
    if (m_burst.isEmpty())
        return;
    if (m_burst.isSure())
        return finish();
    m_wait(-1);
    m_burst.clear();
    const auto held = std::exchange(m_held, {});
    const QScopedValueRollback giving(m_givingBack, true);
    for (const Held &each : held)
        deliver(each);
}

void ScannerFilter::deliver(const Held &held)
{
    if (!held.window)
        return;
    const QKeyEvent &key = *held.event;
    const bool shortcut = key.type() == QEvent::KeyPress &&
                          qt_sendShortcutOverrideEvent(held.window, ulong(key.timestamp()), key.key(), key.modifiers(),
                                                       key.text(), key.isAutoRepeat(), ushort(key.count()));
    if (!shortcut && held.window)
        QCoreApplication::sendEvent(held.window, held.event.get());
}

void ScannerFilter::finish()
{
    m_wait(-1);
    const ScannedText scan = m_burst.text();
    m_scanEnded = true;
    m_scanEndedAt = m_burst.lastAt();
    m_burst.clear();
    for (const Held &each : std::exchange(m_held, {})) {
        if (each.event->type() == QEvent::KeyPress)
            m_swallowed += each.event->nativeScanCode();
        else
            m_swallowed.remove(each.event->nativeScanCode());
    }
    Q_EMIT scanned(scan);
}

} // namespace tirkeu::ui
