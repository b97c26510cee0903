#pragma once
#include "widgets/theme.h"
#include <QIconEngine>

namespace tirkeu::ui {

/// Renders an SVG icon in a colour of the scheme in force when it is painted.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, Tint tint)
        : m_name(std::move(name))
        , m_tint(tint)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new IconEngine(*this); }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const;
    QString m_name;
    Tint m_tint;
};

} // namespace tirkeu::ui
