#pragma once
#include "domain/timetable.h"
#include <QWidget>
#include <optional>

class QLineEdit;

namespace tirkeu::ui {

/// From when to when on one day, as it is typed: "8", "830" and "8:30" are times.
class SpanEdit : public QWidget
{
    Q_OBJECT
public:
    explicit SpanEdit(QWidget *parent = nullptr);

    void setSpan(const DaySpan &span);
    bool isEmpty() const; ///< nothing is typed
    /// What is typed, an end before the beginning too; empty when nothing is; nullopt: it is no time.
    std::optional<DaySpan> span() const;
    void setNames(const QString &from, const QString &to); ///< for screen readers
    void clear() { setSpan({}); }

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace tirkeu::ui
