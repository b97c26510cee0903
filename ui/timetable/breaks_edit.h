#pragma once
#include "domain/timetable.h"
#include <QWidget>
#include <optional>
#include <vector>

class QPushButton;

namespace tirkeu::ui {

class SpanEdit;

/// The breaks of a day: a row for each, one more by the button. An empty row is no break.
class BreaksEdit : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 6;
    explicit BreaksEdit(QWidget *parent = nullptr);

    void setBreaks(const std::vector<DaySpan> &breaks);
    std::optional<std::vector<DaySpan>> breaks() const; ///< by time; nullopt: a row holds no times

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *whole;
        SpanEdit *span;
        QPushButton *remove;
    };
    void addRow(int number);
    void showNext();
    void remove(int row);
    void update();

    std::vector<Row> m_rows;
    QPushButton *m_add;
};

} // namespace tirkeu::ui
