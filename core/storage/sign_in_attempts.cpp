#include "storage/sign_in_attempts.h"
#include "storage/file_io.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr int mostKept = 500; ///< the oldest go first: a stuck key must not fill the disk

Result<void> write(const QString &path, const QList<SignInAttempt> &attempts)
{
    QJsonArray list;
    for (const auto &attempt : attempts.mid(std::max<qsizetype>(0, attempts.size() - mostKept)))
        list += QJsonObject{{u"at"_s, attempt.at.toMSecsSinceEpoch()},
                            {u"login"_s, attempt.login},
                            {u"lock"_s, attempt.interfaceWasLocked},
                            {u"audited"_s, attempt.audited},
                            {u"waitFrom"_s, attempt.waitFrom.toMSecsSinceEpoch()}};
    return replaceFile(path, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

int SignInAttempts::delayAfter(int wrong)
{
    if (wrong < freeTries)
        return 0;
    return wrong >= lockedFrom ? lockSeconds : 5 << (wrong - freeTries);
}

QList<SignInAttempt> SignInAttempts::all() const
{
    QList<SignInAttempt> attempts;
    const auto bytes = readFile(m_path, 1024 * 1024);
    if (!bytes)
        return attempts;
    for (const auto &value : QJsonDocument::fromJson(*bytes).array()) {
        const auto object = value.toObject();
        attempts +=
            {QDateTime::fromMSecsSinceEpoch(object.value("at"_L1).toInteger(), Qt::UTC),
             object.value("login"_L1).toString(), object.value("lock"_L1).toBool(), object.value("audited"_L1).toBool(),
             QDateTime::fromMSecsSinceEpoch(object.value("waitFrom"_L1).toInteger(), Qt::UTC)};
    }
    return attempts;
}

Result<void> SignInAttempts::mayTry(const QString &login, const QDateTime &now)
{
    int wrong = 0;
    QDateTime last;
    bool fromTheFuture = false;
    auto attempts = all();
    for (auto &attempt : attempts) {
        if (attempt.login != login)
            continue;
        ++wrong;
        fromTheFuture |= attempt.waitFrom > now;
        attempt.waitFrom = std::min(attempt.waitFrom, now);
        last = last.isValid() ? std::max(last, attempt.waitFrom) : attempt.waitFrom;
    }
    if (wrong == 0)
        return {};
    if (fromTheFuture) {
        if (const auto kept = write(m_path, attempts); !kept)
            return kept;
    }
    const qint64 left = delayAfter(wrong) - last.secsTo(now);
    return left > 0 ? failure(Error::Kind::LockedOut, QString::number(left)) : Result<void>();
}

Result<void> SignInAttempts::add(const SignInAttempt &attempt)
{
    auto attempts = all();
    attempts += attempt;
    return write(m_path, attempts);
}

Result<void> SignInAttempts::settle(const QString &login)
{
    auto attempts = all();
    if (attempts.isEmpty())
        return {};
    attempts.removeIf([&](const SignInAttempt &attempt) { return attempt.login == login; });
    for (auto &attempt : attempts)
        attempt.audited = true;
    return write(m_path, attempts);
}

} // namespace tirkeu::storage
