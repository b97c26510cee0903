#pragma once
#include "domain/timetable.h"
#include <QWidget>
#include <vector>

class QPainter;

namespace tirkeu::ui {

/// One week of one doctor, painted: visits, breaks and home calls by pattern and words; absences over them. ←→ goes by
/// days, Page Up and Page Down by weeks, Enter opens the hours of the day.
class WeekView : public QWidget
{
    Q_OBJECT
public:
    explicit WeekView(QWidget *parent = nullptr);

    void setContent(std::vector<TimetableTemplate> templates, std::vector<Absence> absences);
    void setDay(QDate day);
    QDate day() const { return m_day; }
    QDate monday() const { return m_day.addDays(1 - m_day.dayOfWeek()); }
    QString sentence() const; ///< the week for a screen reader

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChanged(QDate day);
    void opened(const tirkeu::TemplateId &hours); ///< null: the day has none

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<TimetableTemplate> of(QDate day) const;
    bool awayOn(QDate day) const;
    QString sentenceOf(QDate day) const;
    void openDay();
    void findHours();
    int yOf(QTime time) const;
    QRect column(int weekday) const;
    int headHeight() const;
    int axisWidth() const;
    void paintAxis(QPainter &painter) const;
    void paintDay(QPainter &painter, int weekday) const;
    void paintBlock(QPainter &painter, const QRect &column, const TimetableTemplate &hours) const;
    void paintAbsence(QPainter &painter, const QRect &column, const Absence &absence, QDate day) const;
    void describe();

    std::vector<TimetableTemplate> m_templates;
    std::vector<Absence> m_absences;
    QDate m_day;
    int m_firstHour = 8;
    int m_lastHour = 18;
};

} // namespace tirkeu::ui
