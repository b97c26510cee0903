#pragma once
#include "papers/paper_errand.h"
#include <QObject>
#include <QSet>
#include <QTimer>

namespace tirkeu::ui {

/// Asks after the papers that are with a printer, also of those whose dialog was closed or whose program ended, and
/// counts what is not printed.
class PrintTrayWatch : public QObject
{
    Q_OBJECT
public:
    explicit PrintTrayWatch(const Workplace &place, QObject *parent = nullptr);

    void start(int everyMs = 4000); ///< looks now and again and again
    void look();
    int count() const { return m_count; }

Q_SIGNALS:
    void counted(int unprinted);
    void settled(); ///< a printer has said how a paper ended

private:
    struct Found
    {
        int unprinted = 0;
        bool settled = false;
        QSet<QUuid> printing;
    };
    static Result<Found> lookAfter(const PaperErrand &errand, const QSet<QUuid> &seen);

    const Workplace &m_place;
    QTimer m_timer;
    QSet<QUuid> m_printing; ///< seen alive by this watch
    int m_count = 0;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace tirkeu::ui
