#pragma once
#include <QString>
#include <optional>

namespace tirkeu {

/// What somebody asks the organisation for, or what a legal term runs for.
enum class Service
{
    Booking,           ///< «Дәрігердің қабылдауына жазылу», ДСМ-90 app.5
    HomeCall,          ///< «Дәрігерді үйге шақыру», app.6
    Certificate,       ///< 027/е, app.7
    Attachment,        ///< ДСМ-66 ¶9
    Referral,          ///< to hospital, 001-3/е, ДСМ-31 app.14
    Extract,           ///< from the inpatient card, ДСМ-31 ¶59
    ComplaintProvider, ///< at the organisation itself, ДСМ-90 ¶71
    ComplaintAuthority,
    ComplaintForward, ///< with the case to whoever decides, ¶72
    CancerSuspicion,  ///< examined along the "green corridor", 840 ¶79 9)
    FirstDiagnosis    ///< specialised treatment begun, 840 ¶79 6)
};

/// How the request comes.
enum class Channel
{
    Desk,
    Phone,
    Portal, ///< ЭҮП
    System  ///< a medical information system (ДСМ-90 app.6 §2)
};

/// "booking", "home_call", "complaint_provider"…
QString serviceCode(Service service);
std::optional<Service> serviceFromCode(QStringView code);
/// "desk", "phone", "portal", "system".
QString channelCode(Channel channel);
std::optional<Channel> channelFromCode(QStringView code);

} // namespace tirkeu
