#pragma once
#include "base/clock.h"
#include <QHash>
#include <QUuid>
#include <compare>
#include <mutex>
#include <optional>

namespace tirkeu {

/// Identifier of one kind of record; ids of different kinds do not mix.
template <class Tag>
class Id
{
public:
    Id() = default; ///< null: no record
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }
    static std::optional<Id> parse(QStringView text)
    {
        const auto uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid(); // Qt would overlook a tail
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }
    static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    bool isNull() const { return m_uuid.isNull(); }
    const QUuid &uuid() const { return m_uuid; }
    QByteArray bytes() const { return m_uuid.toRfc4122(); } ///< 16 bytes, as stored
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using PatientId = Id<struct PatientTag>;
using UserId = Id<struct UserTag>;
using DistrictId = Id<struct DistrictTag>;
using PractitionerId = Id<struct PractitionerTag>;

/// Makes UUIDs of version 7 (RFC 9562): ordered by time, and within one millisecond by a counter. Thread-safe.
class UuidSource
{
public:
    explicit UuidSource(const Clock &clock)
        : m_clock(clock)
    {
    }
    QUuid next();
    template <class T>
    T next()
    {
        return T(next());
    }

private:
    const Clock &m_clock;
    std::mutex m_mutex;
    qint64 m_lastMs = 0;
    quint16 m_counter = 0; // 12 bits
};

} // namespace tirkeu
