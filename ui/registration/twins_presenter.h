#pragma once
#include "domain/patient_form.h"
#include "usecase/find_duplicates.h"
#include "widgets/workplace.h"
#include <QHash>
#include <QSet>
#include <QTimer>

namespace tirkeu::ui {

/// Looks, while a card is typed, whether the person is in the register already. Runs beside the typing: every change
/// makes the look before it stale, and neither typing nor saving waits for it.
class TwinsPresenter : public QObject
{
    Q_OBJECT
public:
    explicit TwinsPresenter(Workplace &place, QObject *parent = nullptr);

    void begin(const PatientId &self = {}); ///< another card: what was found and chosen is forgotten
    void stop();
    void typed(const PatientForm &form);

    const std::vector<usecase::LikelyTwin> &found() const { return m_found; } ///< the likeliest first
    int undecided() const;
    bool isLooking() const { return m_looking || m_pause.isActive(); }

    void setOthers(const QHash<PatientId, QString> &others); ///< taken for other persons, and why
    const QHash<PatientId, QString> &others() const { return m_others; }
    std::vector<PatientId> otherPersons() const;
    QString reason() const; ///< of all of them; reasons that repeat are said once

    /// Very likely ones nobody has decided on; each is asked about once. `answered`: asked about elsewhere.
    int askOnce(const QSet<PatientId> &answered = {});

Q_SIGNALS:
    void changed();

private:
    void look();

    Workplace &m_place;
    QTimer m_pause;
    CancellationSource m_changes;
    PatientId m_self;
    Patient m_typed;
    std::vector<usecase::LikelyTwin> m_found;
    QHash<PatientId, QString> m_others;
    QSet<PatientId> m_asked;
    bool m_looking = false;
};

/// As much of the person as can be read of a form that is half filled in; what cannot is left out.
Patient patientTypedSoFar(const PatientForm &form, QDate today);
/// Whether a search for similar persons makes sense: surname and given name, or the ЖСН, or a document and the birth
/// date.
bool isEnoughToCompare(const Patient &typed);

} // namespace tirkeu::ui
