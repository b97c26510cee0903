#pragma once
#include "gui/shell_services.h"
#include <QKeyEvent>
#include <QWindow>
#include <array>

namespace tirkeu::test {

enum class KeyboardLayout
{
    Kazakh,
    Russian,
    English
};

/// A keyboard on the wire: presses keys by their place, as the system tells of them under one of the layouts. Time is
/// what it is told to be; nothing sleeps.
class WiredKeyboard
{
public:
    explicit WiredKeyboard(QWidget &widget, KeyboardLayout layout = KeyboardLayout::English)
        : m_window(widget.window()->windowHandle())
        , m_layout(layout)
    {
    }

    quint64 now = 1000;
    quint64 gap = 5; ///< of the keys of a scanner

    /// Every sign as a US keyboard writes it; \n is Enter. What a scanner does.
    void scan(const QString &text, bool enter = true)
    {
        for (const QChar sign : text)
            tap(sign);
        if (enter)
            tap(u'\n');
    }
    void tap(QChar sign)
    {
        now += gap;
        down(sign);
        up(sign);
    }
    void down(QChar sign, bool repeated = false)
    {
        const Place place = placeOf(sign);
        if (place.shifted && !m_shift)
            shift(QEvent::KeyPress);
        send(QEvent::KeyPress, sign, place, repeated);
    }
    void up(QChar sign)
    {
        const Place place = placeOf(sign);
        send(QEvent::KeyRelease, sign, place, false);
        if (m_shift)
            shift(QEvent::KeyRelease);
    }
    /// A key that writes nothing.
    void key(Qt::Key which, quint32 scanCode, Qt::KeyboardModifiers modifiers = {})
    {
        deliver(QEvent::KeyPress, which, modifiers, scanCode, {}, false);
        deliver(QEvent::KeyRelease, which, modifiers, scanCode, {}, false);
    }
    bool withoutScanCodes = false;
    bool capsLock = false;

private:
    struct Place
    {
        quint32 scanCode = 0; ///< of X11: evdev and eight
        bool shifted = false;
        qsizetype row = 0;
        qsizetype column = 0;
    };
    struct Row
    {
        quint32 first;
        QStringView plain[3]; ///< by KeyboardLayout
        QStringView shifted[3];
    };
    static constexpr std::array rows{
        Row{10,
            {u"\"әіңғ,.үұқөһ", u"1234567890-=", u"1234567890-="},
            {u"!ӘІҢҒ;:ҮҰҚӨҺ", u"!\"№;%:?*()_+", u"!@#$%^&*()_+"}},
        Row{24,
            {u"йцукенгшщзхъ", u"йцукенгшщзхъ", u"qwertyuiop[]"},
            {u"ЙЦУКЕНГШЩЗХЪ", u"ЙЦУКЕНГШЩЗХЪ", u"QWERTYUIOP{}"}},
        Row{38,
            {u"фывапролджэ(", u"фывапролджэё", u"asdfghjkl;'`"},
            {u"ФЫВАПРОЛДЖЭ)", u"ФЫВАПРОЛДЖЭЁ", u"ASDFGHJKL:\"~"}},
        Row{51, {u"\\ячсмитьбю№", u"\\ячсмитьбю.", u"\\zxcvbnm,./"}, {u"/ЯЧСМИТЬБЮ?", u"/ЯЧСМИТЬБЮ,", u"|ZXCVBNM<>?"}},
        Row{65, {u" ", u" ", u" "}, {u" ", u" ", u" "}},
    };

    static Place placeOf(QChar sign)
    {
        if (sign == u'\n')
            return {36, false, -1, 0};
        for (qsizetype i = 0; i < qsizetype(rows.size()); ++i) {
            const Row &row = rows[size_t(i)];
            if (const auto at = row.plain[2].indexOf(sign); at >= 0)
                return {row.first + quint32(at), false, i, at};
            if (const auto at = row.shifted[2].indexOf(sign); at >= 0)
                return {row.first + quint32(at), true, i, at};
        }
        qFatal("no key of a US keyboard writes this");
    }
    QString written(const Place &place) const
    {
        if (place.row < 0)
            return QStringLiteral("\r");
        const Row &row = rows[size_t(place.row)];
        QChar sign = (place.shifted ? row.shifted : row.plain)[int(m_layout)][place.column];
        if (capsLock && sign.isLetter())
            sign = sign.isUpper() ? sign.toLower() : sign.toUpper();
        return sign;
    }
    void shift(QEvent::Type type)
    {
        m_shift = type == QEvent::KeyPress;
        deliver(type, Qt::Key_Shift, m_shift ? Qt::NoModifier : Qt::ShiftModifier, 50, {}, false);
    }
    void send(QEvent::Type type, QChar sign, const Place &place, bool repeated)
    {
        const QString text = withoutScanCodes && sign != u'\n' ? QString(sign) : written(place);
        const int code = sign == u'\n' ? int(Qt::Key_Return) : int(text[0].toUpper().unicode());
        deliver(type, code, m_shift ? Qt::ShiftModifier : Qt::NoModifier, place.scanCode, text, repeated);
    }
    /// As the platform does: the shortcuts are asked first.
    void deliver(QEvent::Type type, int key, Qt::KeyboardModifiers modifiers, quint32 scanCode, const QString &text,
                 bool repeated)
    {
        if (type == QEvent::KeyPress &&
            qt_sendShortcutOverrideEvent(m_window, ulong(now), key, modifiers, text, repeated))
            return;
        QKeyEvent event(type, key, modifiers, withoutScanCodes ? 0 : scanCode, 0, 0, text, repeated);
        event.setTimestamp(now);
        QCoreApplication::sendEvent(m_window, &event);
    }

    QWindow *m_window;
    KeyboardLayout m_layout;
    bool m_shift = false;
};

} // namespace tirkeu::test
