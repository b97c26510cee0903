#pragma once
#include "timetable/staff_models.h"
#include "usecase/edit_timetable.h"
#include "widgets/records_page.h"

namespace tirkeu::ui {

/// Who works here: doctors, nurses, with their specialties, districts and rooms.
class StaffPage final : public RecordsPage
{
    Q_OBJECT
public:
    explicit StaffPage(Workplace &place, QWidget *parent = nullptr);
    QString title() const override;

protected:
    void read() override;
    void edit(int row) override;
    void retranslate() override;

private:
    usecase::Timetable m_timetable;
    PractitionerModel *m_model;
};

/// The districts and how full they are; more than the law wants is told, never forbidden.
class DistrictsPage final : public RecordsPage
{
    Q_OBJECT
public:
    explicit DistrictsPage(Workplace &place, QWidget *parent = nullptr);
    QString title() const override;

protected:
    void read() override;
    void edit(int row) override;
    QString remark(int row) const override;
    void retranslate() override;

private:
    std::vector<Practitioner> m_staff;
    DistrictModel *m_model;
};

} // namespace tirkeu::ui
