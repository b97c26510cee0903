#include "timetable/staff_page.h"
#include "timetable/staff_dialogs.h"
#include "timetable/timetable_words.h"
#include "widgets/citation.h"
#include "widgets/key_button.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/when_done.h"
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

StaffPage::StaffPage(Workplace &place, QWidget *parent)
    : RecordsPage(place, new PractitionerModel, 2, parent)
    , m_model(static_cast<PractitionerModel *>(m_table->model()))
{
    m_model->setParent(this);
    setObjectName(u"staffPage"_s);
    retranslate();
    read();
}

QString StaffPage::title() const
{
    return tr("Staff");
}

void StaffPage::read()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::ReadTimetable(*desk)(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::Timetable> &read) {
        if (!read)
            return finishReading(&read.error());
        const auto *chosen = m_model->at(row());
        const auto kept = chosen ? chosen->id : PractitionerId();
        m_timetable = *read;
        m_model->reset(m_timetable.practitioners, m_timetable.districts);
        finishReading(nullptr, m_model->rowOf(kept));
    });
}

void StaffPage::edit(int row)
{
    const auto *chosen = m_model->at(row);
    PractitionerDialog dialog(m_place, chosen ? *chosen : Practitioner(), m_timetable.districts, this);
    if (dialog.exec() == QDialog::Accepted) {
        Q_EMIT toast({Message{"timetable", QT_TRANSLATE_NOOP("timetable", "The record was saved.")}});
        if (const auto lost = int(dialog.outcome().affected.size()); lost > 0)
            m_notice->setNotice(NoticeBar::Kind::Warning,
                                Message{"timetable",
                                        QT_TRANSLATE_N_NOOP("timetable", "%n booked people have no time any more: they "
                                                                         "are in the list of affected bookings."),
                                        {},
                                        lost});
    }
    read();
}

void StaffPage::retranslate()
{
    RecordsPage::retranslate();
    m_add->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "Add to the staff…")});
    m_change->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "Change the record…")});
    m_model->retranslate();
}

DistrictsPage::DistrictsPage(Workplace &place, QWidget *parent)
    : RecordsPage(place, new DistrictModel, DistrictModel::Name, parent)
    , m_model(static_cast<DistrictModel *>(m_table->model()))
{
    m_model->setParent(this);
    setObjectName(u"districtsPage"_s);
    retranslate();
    read();
}

QString DistrictsPage::title() const
{
    return tr("Districts");
}

void DistrictsPage::read()
{
    struct Both
    {
        Result<usecase::Timetable> timetable;
        Result<std::vector<usecase::DistrictLoad>> loads;
    };
    const auto job = [desk = m_place.desk, actor = m_place.actor] {
        return Both{usecase::ReadTimetable(*desk)(actor), usecase::ReadDistrictLoad(*desk)(actor)};
    };
    whenDone(m_place.executor.run(job), this, [this](const Both &read) {
        if (!read.timetable || !read.loads)
            return finishReading(!read.timetable ? &read.timetable.error() : &read.loads.error());
        const auto *chosen = m_model->at(row());
        const int kept = chosen ? chosen->district.number : 0;
        m_staff = read.timetable->practitioners;
        m_model->reset(*read.loads);
        finishReading(nullptr, m_model->rowOf(kept));
    });
}

void DistrictsPage::edit(int row)
{
    const auto *chosen = m_model->at(row);
    DistrictDialog dialog(m_place, chosen ? chosen->district : District(), m_staff, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT toast({Message{"timetable", QT_TRANSLATE_NOOP("timetable", "The record was saved.")}});
    read();
}

QString DistrictsPage::remark(int row) const
{
    QStringList sentences;
    if (const auto *load = m_model->at(row)) {
        for (const auto &reason : load->verdict.reasons)
            sentences += u"%1 (%2)"_s.arg(say(reason.message), citationShown(reason.citation));
    }
    return sentences.join(u'\n');
}

void DistrictsPage::retranslate()
{
    RecordsPage::retranslate();
    m_add->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "Add a district…")});
    m_change->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "Change the district…")});
    m_model->retranslate();
}

} // namespace tirkeu::ui
