#pragma once
#include "widgets/theme.h"
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <map>

/// Words as they are really painted, and how far they stand out from what is behind them.
namespace tirkeu::test {

constexpr double forText = 4.5;
constexpr double forFrames = 3;

/// What most of a picture is, and what stands out of it most.
struct Painted
{
    QColor ground;
    QColor ink;
    double contrast = 1;
};

inline Painted painted(const QImage &picture)
{
    std::map<QRgb, int> count;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++count[picture.pixel(x, y)];
    }
    Painted most;
    int area = 0;
    for (const auto &[colour, pixels] : count) {
        if (pixels > area)
            most.ground = colour;
        area = std::max(area, pixels);
    }
    for (const auto &[colour, pixels] : count) {
        if (const double contrast = ui::Theme::contrast(colour, most.ground); contrast > most.contrast) {
            most.contrast = contrast;
            most.ink = colour;
        }
    }
    return most;
}

/// Words in a window and where they stand, without the frame around them and the icon beside them.
struct Words
{
    QString text;
    QRect place;
};

inline QRect inWindow(const QWidget *widget, const QRect &part)
{
    return QRect(widget->mapTo(widget->window(), part.topLeft()), part.size());
}

inline void collectRows(const QAbstractItemView *view, QList<Words> &all)
{
    const auto *model = view->model();
    const auto *table = qobject_cast<const QTableView *>(view);
    for (int row = 0; model && row < model->rowCount(view->rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const auto index = model->index(row, column, view->rootIndex());
            const QRect whole = view->visualRect(index);
            const QRect place = whole.intersected(view->viewport()->rect());
            const bool isIcon = index.data(Qt::DecorationRole).isValid();
            const bool isSliver = place.height() < whole.height(); // scrolled out but for its edge
            if (!index.data().toString().isEmpty() && !isIcon && !isSliver && !(table && table->isColumnHidden(column)))
                all += Words{index.data().toString(), inWindow(view->viewport(), place.adjusted(4, 3, -4, -3))};
        }
    }
}

inline QList<Words> wordsIn(const QWidget *window)
{
    constexpr int frame = 3;
    QList<Words> all;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        const QRect part = widget->visibleRegion().boundingRect();
        if (part.height() < widget->height() || !widget->isEnabled())
            continue;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->icon().isNull() && !button->isCheckable() ? button->text() : QString();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            text = line->text().isEmpty() ? line->placeholderText() : line->text();
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            collectRows(view, all);
        const QRect seen = part.adjusted(frame, frame, -frame, -frame);
        if (!text.trimmed().isEmpty())
            all += Words{text, inWindow(widget, seen)};
    }
    return all;
}

inline QImage pictureOf(QWidget *window)
{
    return window->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

inline QStringList faintWords(QWidget *window)
{
    constexpr int least = 8; ///< pixels: less is a sliver of a line
    const QImage picture = pictureOf(window);
    QStringList faint;
    for (const auto &words : wordsIn(window)) {
        const QRect place = words.place.intersected(picture.rect());
        if (place.width() < least || place.height() < least)
            continue;
        const auto seen = painted(picture.copy(place));
        if (seen.contrast < forText)
            faint += QStringLiteral("%1 on %2 is %3: %4")
                         .arg(seen.ink.name(), seen.ground.name())
                         .arg(seen.contrast)
                         .arg(words.text);
    }
    return faint;
}

} // namespace tirkeu::test
