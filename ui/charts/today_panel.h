#pragma once
#include "charts/day_charts_presenter.h"
#include <QFrame>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace tirkeu::ui {

class LoadStrips;

/// Today in short, for the hour in which nobody is chosen: free, booked, come, waiting; load by specialty. Built empty:
/// reads after it was painted first and only while it is seen. Nothing is shown without a timetable, or to roles that
/// do not read it.
class TodayPanel : public QFrame
{
    Q_OBJECT
public:
    explicit TodayPanel(Workplace &place, QWidget *parent = nullptr);

    DayChartsPresenter &presenter() { return m_presenter; }
    bool hasFigures() const;
    QStringList texts() const; ///< the figures with their words, as shown

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();

    static constexpr int figureCount = 5;
    DayChartsPresenter m_presenter;
    const bool m_allowed;
    bool m_watching = false;
    QScrollArea *m_scroll;
    QFrame *m_body;
    QLabel *m_title;
    std::array<QLabel *, figureCount> m_numbers{};
    std::array<QLabel *, figureCount> m_names{};
    QLabel *m_bySpecialty = nullptr;
    LoadStrips *m_strips = nullptr;
};

} // namespace tirkeu::ui
