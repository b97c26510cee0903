#include "storage/desk_state.h"
#include "storage/file_io.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {

QByteArray serializeDeskState(const DeskState &state, const SecretKey &key)
{
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    const QJsonObject object{{u"format"_s, u"tirkeu-desk-state-1"_s}, {u"database"_s, hex(state.databaseId)},
                             {u"machine"_s, hex(state.machineId)},    {u"auditSeq"_s, state.auditSeq},
                             {u"auditHash"_s, hex(state.auditHash)},  {u"changeSeq"_s, state.changeSeq},
                             {u"leaseEpoch"_s, state.leaseEpoch}};
    const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return body + '\n' + hmacSha256(key, body).toHex() + '\n';
}

Result<DeskState> parseDeskState(const QByteArray &bytes, const SecretKey &key)
{
    const auto lines = bytes.split('\n');
    // Compared as written: what decodes to the same seal but was touched is not whole either.
    if (lines.size() != 3 || !lines[2].isEmpty() || !sameBytes(lines[1], hmacSha256(key, lines[0]).toHex()))
        return failure(Error::Kind::Corrupt, u"desk.state does not verify"_s);
    const QJsonObject object = QJsonDocument::fromJson(lines[0]).object();
    const auto unhex = [&](QLatin1StringView name) {
        return QByteArray::fromHex(object.value(name).toString().toLatin1());
    };
    DeskState state;
    state.databaseId = unhex("database"_L1);
    state.machineId = unhex("machine"_L1);
    state.auditSeq = object.value("auditSeq"_L1).toInteger();
    state.auditHash = unhex("auditHash"_L1);
    state.changeSeq = object.value("changeSeq"_L1).toInteger();
    state.leaseEpoch = object.value("leaseEpoch"_L1).toInteger();
    return state;
}

Result<DeskState> loadDeskState(const QString &path, const SecretKey &key)
{
    const auto bytes = readFile(path, 64 * 1024);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parseDeskState(*bytes, key);
}

Result<void> resealDeskState(const QString &path, const SecretKey &before, const SecretKey &after)
{
    const auto state = loadDeskState(path, before);
    if (!state)
        return tl::unexpected(state.error());
    return replaceFile(path, serializeDeskState(*state, after));
}

QByteArray thisMachineId()
{
    return sha256("tirkeu-machine|" + QSysInfo::machineUniqueId());
}

} // namespace tirkeu::storage
