#pragma once
#include "domain/patient.h"
#include "widgets/key_button.h"
#include "widgets/workplace.h"

namespace tirkeu::ui {

/// "Joined with records: 2": there only for a card that others were joined with; opens their list.
class MergedButton : public KeyButton
{
    Q_OBJECT
public:
    MergedButton(Workplace &place, QWidget *parent = nullptr);

    void showFor(const PatientRecord &record); ///< hidden until it is known that there are any
    void retranslate();

Q_SIGNALS:
    void parted(const tirkeu::PatientId &restored);

private:
    void openList();

    Workplace &m_place;
    CancellationSource m_cards;
    std::optional<PatientRecord> m_record;
    int m_count = 0;
};

} // namespace tirkeu::ui
