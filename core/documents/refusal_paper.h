#pragma once
#include "documents/form_labels.h"
#include "domain/staff.h"
#include <QDateTime>
#include <vector>

namespace tirkeu::documents {

/// A reasoned refusal of a state service (ДСМ-90 app.5–7 §9): ground, explanation, and where to complain.
struct RefusalPaper
{
    struct Ground
    {
        Bilingual words;
        QString citation; ///< "ДСМ-90 app.5 §9 2)"
    };
    Organization organization;
    QString number;
    QString service; ///< "booking", "home_call", "certificate"
    QString person;
    QString iin;
    QDate birthDate;
    Bilingual channel;
    QDateTime at;
    QString authorName;
    std::vector<Ground> grounds; ///< the lawful grounds first, what explains them after
    QString codePayload;
    QDateTime printedAt;
    QString printedBy;
    bool duplicate = false;
};

/// A4. The layout is reconstructed, and says so. Needs a QGuiApplication; may run on any thread.
Result<QByteArray> renderRefusal(const RefusalPaper &refusal, const FormLabels &labels);

/// "…№ ҚР ДСМ-90 бұйрығы, 5-қосымша, 9-тармақ, 2) тармақша"; what is not understood is said as it stands.
Bilingual citationInWords(const QString &citation, const FormLabels &labels);

} // namespace tirkeu::documents
