#include "widgets/us_keyboard.h"
#include <QGuiApplication>
#include <QKeyEvent>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

/// Keys in a row from this code of Linux (evdev; that of the first PC keyboards, which Windows gives as well).
struct Row
{
    quint32 first;
    QStringView plain;
    QStringView shifted;
};

constexpr std::array rows{
    Row{2, u"1234567890-=", u"!@#$%^&*()_+"},
    Row{16, u"qwertyuiop[]", u"QWERTYUIOP{}"},
    Row{30, u"asdfghjkl;'`", u"ASDFGHJKL:\"~"},
    Row{43, u"\\zxcvbnm,./", u"|ZXCVBNM<>?"},
    Row{55, u"*", u"*"},
    Row{57, u" ", u" "},
    Row{71, u"789-456+1230.", u"789-456+1230."},
    Row{86, u"<", u">"},
    Row{98, u"/", u"/"},
};
constexpr quint32 mainEnter = 28;
constexpr quint32 keypadEnter = 96;

/// X11 and Wayland count from eight.
quint32 placeOf(const QKeyEvent &event)
{
    static const bool plain = QGuiApplication::platformName() == u"windows"_s;
    const quint32 code = event.nativeScanCode();
    return plain || code < 8 ? code : code - 8;
}

} // namespace

QChar usSign(const QKeyEvent &event)
{
    const quint32 place = placeOf(event);
    if (place == 0) {
        const QString text = event.text();
        return text.size() == 1 && text[0].isPrint() ? text[0] : QChar();
    }
    for (const Row &row : rows) {
        if (place >= row.first && place < row.first + quint32(row.plain.size()))
            return (event.modifiers() & Qt::ShiftModifier ? row.shifted : row.plain)[qsizetype(place - row.first)];
    }
    return {};
}

bool isEnter(const QKeyEvent &event)
{
    const quint32 place = placeOf(event);
    if (place == 0)
        return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return place == mainEnter || place == keypadEnter;
}

} // namespace tirkeu::ui
