#pragma once
#include "booking/grid_column.h"
#include "widgets/workplace.h"
#include <QObject>
#include <QTimer>

namespace tirkeu::ui {

/// The day (or the week of one doctor) the grid shows, without widgets: reads it, filters it, and reads it anew when
/// anybody has changed it.
class DayPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State
    {
        Loading,
        Ready,
        Failed
    };
    explicit DayPresenter(Workplace &place, QObject *parent = nullptr);

    void watch(int everyMs = 2000); ///< looks for changes of others again and again
    void show(QDate day);
    void showWeek(const PractitionerId &doctor); ///< of the day shown
    void showDay();
    void refresh(); ///< reads again, whatever the mark says
    void look();    ///< reads again when the mark has changed

    QDate day() const { return m_day; }
    bool isWeek() const { return !m_doctor.isNull(); }
    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    bool isClosed() const { return m_closed; } ///< the clinic, on this day

    void setSpecialty(const QString &code); ///< empty: all
    void setDistrict(const DistrictId &district, bool only);
    void setText(const QString &typed); ///< words of the doctor's name, of the specialty or the room
    const QString &specialty() const { return m_specialty; }
    bool isFiltered() const { return !m_specialty.isEmpty() || m_onlyDistrict || !m_words.isEmpty(); }
    QStringList specialties() const; ///< of those who work this day

    std::vector<GridColumn> columns() const;
    int firstMinute() const { return m_from; }
    int lastMinute() const { return m_to; }

Q_SIGNALS:
    void changed();

private:
    struct Read
    {
        std::vector<usecase::DoctorDay> doctors;
        bool closed = false;
        qint64 mark = 0;
    };
    void read();
    void take(Result<Read> answer);
    void measureDay();
    bool isWanted(const usecase::DoctorDay &day) const;

    Workplace &m_place;
    QTimer m_timer;
    CancellationSource m_reads;
    State m_state = State::Loading;
    Error m_error{};
    QDate m_day;
    PractitionerId m_doctor;
    std::vector<usecase::DoctorDay> m_doctors;
    bool m_closed = false;
    bool m_looking = false;
    qint64 m_mark = -1;
    QString m_specialty;
    QStringList m_words;
    DistrictId m_district;
    bool m_onlyDistrict = false;
    int m_from = 8 * 60;
    int m_to = 20 * 60;
};

} // namespace tirkeu::ui
