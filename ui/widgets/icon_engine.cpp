#include "widgets/icon_engine.h"
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

QColor IconEngine::colour(QIcon::Mode mode) const
{
    const auto &colours = Theme::colours(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return colours.controlBorder;
    switch (m_tint) {
    case Tint::Text:
        return colours.text;
    case Tint::Muted:
        return colours.textMuted;
    case Tint::Accent:
        return colours.accent;
    case Tint::AccentText:
        return colours.accentText;
    case Tint::Danger:
        return colours.danger;
    case Tint::Warning:
        return colours.warning;
    case Tint::Success:
        return colours.success;
    }
    Q_UNREACHABLE();
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const QColor ink = colour(mode);
    const QString key =
        u"tirkeu-icon-%1-%2-%3x%4-%5"_s.arg(m_name, ink.name()).arg(size.width()).arg(size.height()).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(m_name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon %s", qPrintable(m_name));
        return {};
    }
    QSvgRenderer renderer(file.readAll().replace("#000000", ink.name().toLatin1()));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace tirkeu::ui
