#include "duplicates/merged_button.h"
#include "duplicates/merged_records_dialog.h"
#include "widgets/command.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

MergedButton::MergedButton(Workplace &place, QWidget *parent)
    : KeyButton(QKeySequence(Qt::CTRL | Qt::Key_G), parent)
    , m_place(place)
{
    setObjectName(u"mergedRecordsButton"_s);
    setIcon(Theme::icon(u"users"_s));
    setHidden(true);
    connect(this, &QPushButton::clicked, this, &MergedButton::openList);
    retranslate();
}

void MergedButton::showFor(const PatientRecord &record)
{
    const auto shown = m_cards.renew();
    if (!m_record || m_record->id != record.id)
        hide();
    m_record = record;
    const auto job = [desk = m_place.desk, actor = m_place.actor, id = record.id] {
        return usecase::ReadMerged(*desk)(actor, id);
    };
    whenDone(m_place.executor.run(job), this, [this, shown](const Result<std::vector<PatientRow>> &rows) {
        if (shown.isStale())
            return;
        m_count = rows ? int(rows->size()) : 0;
        retranslate();
        setVisible(m_count > 0);
    });
}

void MergedButton::retranslate()
{
    describe(action(), {"duplicates", QT_TRANSLATE_NOOP("duplicates", "Records joined with this one…")});
    setLabel(
        say({"duplicates", QT_TRANSLATE_NOOP("duplicates", "Joined with records: %1"), {QString::number(m_count)}}));
}

void MergedButton::openList()
{
    if (!m_record)
        return;
    MergedRecordsDialog dialog(m_place, *m_record, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT parted(dialog.parted());
}

} // namespace tirkeu::ui
