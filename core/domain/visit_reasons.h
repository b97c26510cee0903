#pragma once
#include <QList>
#include <QString>
#include <QStringView>
#include <optional>

namespace tirkeu {

/// A reason for coming to primary care, ДСМ-90 app.4. Kazakh is the law's text, Russian is ours.
struct VisitReason
{
    QString code; ///< "3.2": group and number within the group; what Patient::visitReason keeps
    QString groupKk;
    QString groupRu;
    QString textKk;
    QString textRu;
};

/// All of them in the order of the law. Read once from the list built in.
class VisitReasons
{
public:
    VisitReasons();
    const QList<VisitReason> &all() const { return m_all; }
    std::optional<VisitReason> find(QStringView code) const;

private:
    QList<VisitReason> m_all;
};

} // namespace tirkeu
