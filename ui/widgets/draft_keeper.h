#pragma once
#include "usecase/booking_drafts.h"
#include "usecase/drafts.h"
#include "widgets/workplace.h"
#include <QObject>
#include <mutex>

namespace tirkeu::ui {

/// Keeps and drops drafts off the GUI thread, in the order it was asked to; what was asked is done even when the
/// keeper is gone meanwhile.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(Workplace &place, QObject *parent = nullptr);
    void keep(const usecase::CardDraft &draft);
    void drop(const PatientId &patient);
    void keep(const usecase::BookingDraft &draft);
    void dropBooking(const PatientId &patient);
    bool isIdle() const { return m_open == 0; } ///< everything asked for is done

Q_SIGNALS:
    void changed();                          ///< a draft was kept or dropped
    void failed(const tirkeu::Error &error); ///< the draft was not kept

private:
    using Work = std::function<Result<void>(usecase::Desk &, const usecase::Actor &)>;
    /// Jobs of one pool may overtake each other: the number tells a late one that it is out of date.
    struct Order
    {
        std::mutex mutex;
        QHash<PatientId, quint64> done;
    };
    void run(const PatientId &whose, const Work &work);

    Workplace &m_place;
    std::shared_ptr<Order> m_order = std::make_shared<Order>();
    quint64 m_asked = 0;
    int m_open = 0;
};

} // namespace tirkeu::ui
