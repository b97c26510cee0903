#pragma once
#include "base/message.h"
#include "usecase/desk.h"
#include <QDate>
#include <QJsonObject>
#include <functional>
#include <vector>

namespace tirkeu::usecase {

/// What of the audit is wanted; what is empty holds nothing back.
struct AuditQuestion
{
    QDate from = {}; ///< days of the clinic, both included
    QDate to = {};
    UserId user = {};
    QString action = {}; ///< code
    QString person = {}; ///< number of the card, or the whole ЖСН
    friend bool operator==(const AuditQuestion &, const AuditQuestion &) = default;
};

/// One act as it is told to people.
struct AuditLine
{
    qint64 seq = 0;
    QDateTime at;
    QString userName; ///< empty: the user is not known to this desk
    QString action;   ///< code: see auditActionName
    PatientId patient = {};
    QString subject; ///< number of the card, or the name of the person or the user; empty: the desk itself
    QString why;
    QJsonObject detail;
};

/// Looks through the audit, newest first, page by page. Permission::ReadAudit; looking is an act of its own, kept
/// before anything is shown: once for a question, not for each of its pages.
class ReadAudit
{
public:
    explicit ReadAudit(Desk &desk)
        : m_desk(desk)
    {
    }
    static constexpr int pageSize = 200;

    /// Rows with numbers below `beforeSeq`; 0: a new question, from the newest row on. Fewer than pageSize: the end.
    /// NotFound: nobody has the number asked for.
    Result<std::vector<AuditLine>> operator()(const Actor &actor, const AuditQuestion &question,
                                              qint64 beforeSeq = 0) const;
    /// Those who ever did something, to choose from; by name.
    Result<std::vector<User>> users(const Actor &actor) const;

private:
    Desk &m_desk;
};

/// Who opened, corrected or printed this card, and the records joined to it. Permission::ReadAudit; asking is an act.
class ReadCardReaders
{
public:
    explicit ReadCardReaders(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<std::vector<AuditLine>> operator()(const Actor &actor, const PatientId &patient, qint64 beforeSeq = 0) const;

private:
    Desk &m_desk;
};

/// Hands all rows of a question on, oldest pages last; `take` may stop it by failing. The reason is kept in the audit
/// before the first row leaves. Invalid: no reason.
class ExportAudit
{
public:
    using Take = std::function<Result<void>(const std::vector<AuditLine> &)>;

    explicit ExportAudit(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<qint64> operator()(const Actor &actor, const AuditQuestion &question, const QString &reason,
                              const Take &take) const; ///< number of rows

private:
    Desk &m_desk;
};

/// Walks the whole chain. The trouble names the first row that is not as it was written; nothing: all are.
class VerifyAudit
{
public:
    struct Outcome
    {
        Message trouble = {}; ///< empty: none (context "health")
        qint64 firstRow = 0;  ///< the row it names
        qint64 rows = 0;      ///< in the audit
    };

    explicit VerifyAudit(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Outcome> operator()(const Actor &actor) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
