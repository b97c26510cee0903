#pragma once
#include "booking/day_presenter.h"
#include "widgets/key_button.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tirkeu::ui {

class ElidedLabel;

/// Above the grid: which day, whose columns, and how to go to another.
class DayBar : public QWidget
{
    Q_OBJECT
public:
    DayBar(Workplace &place, DayPresenter &day, QWidget *parent = nullptr);

    void showState();
    void focusDoctors();
    void openCalendar();

Q_SIGNALS:
    void weekAsked(); ///< of the doctor the grid stands on, or back to the day
    void left();      ///< Enter, ↓ or Esc in the box of doctors

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void go(int days);
    void retranslate();
    void fillSpecialties();
    void showWhose();

    Workplace &m_place;
    DayPresenter &m_day;
    KeyButton *m_back;
    KeyButton *m_on;
    KeyButton *m_today;
    KeyButton *m_date;
    KeyButton *m_week;
    QComboBox *m_specialty;
    QCheckBox *m_district;
    QLineEdit *m_doctor;
    ElidedLabel *m_whose; ///< of whom the week is, in place of what chooses among doctors
    bool m_filling = false;
};

} // namespace tirkeu::ui
