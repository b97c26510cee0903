#include "domain/service.h"
#include <algorithm>
#include <array>

namespace tirkeu {
namespace {

constexpr std::array services{"booking",           "home_call",        "certificate",        "attachment",
                              "referral",          "extract",          "complaint_provider", "complaint_authority",
                              "complaint_forward", "cancer_suspicion", "first_diagnosis"};
constexpr std::array channels{"desk", "phone", "portal", "system"};

template <class Code, size_t count>
std::optional<Code> find(const std::array<const char *, count> &codes, QStringView wanted)
{
    const auto found = std::ranges::find_if(codes, [&](const char *code) { return wanted == QLatin1StringView(code); });
    return found == codes.end() ? std::nullopt : std::optional(Code(found - codes.begin()));
}

} // namespace

QString serviceCode(Service service)
{
    return QString::fromLatin1(services[size_t(service)]);
}
std::optional<Service> serviceFromCode(QStringView code)
{
    return find<Service>(services, code);
}
QString channelCode(Channel channel)
{
    return QString::fromLatin1(channels[size_t(channel)]);
}
std::optional<Channel> channelFromCode(QStringView code)
{
    return find<Channel>(channels, code);
}

} // namespace tirkeu
