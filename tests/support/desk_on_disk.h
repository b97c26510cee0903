#pragma once
#include "storage/database.h"
#include "support/database_on_disk.h"
#include "usecase/read_card.h"
#include "usecase/sign_in.h"
#include <QTemporaryDir>

namespace tirkeu::test {

inline const QString adminLogin = QStringLiteral("admin");
inline const QString password = QStringLiteral("ұзын құпиясөз"); ///< of everybody here

/// A desk after its first run, with its administrator signed in; the clock stands at 2026-03-02 09:00 in the clinic.
class DeskOnDisk
{
public:
    DeskOnDisk();

    usecase::DeskPlace place() const { return {m_folder.filePath(QStringLiteral("tirkeu.db")), clock, ids, true}; }
    usecase::Desk &desk() { return *m_opened.desk; }
    const usecase::Actor &administrator() const { return m_administrator; }
    /// A user of this role alone, added when first asked for; the login is the code of the role.
    usecase::Actor actor(Role role);
    PatientRecord registered(int n, bool firstVisit = true);

    void close() { m_opened = {}; }
    /// Signs in on the closed desk and keeps it open.
    Result<usecase::OpenedDesk> signIn(const QString &login = adminLogin, const QString &typed = password);
    void take(usecase::OpenedDesk opened) { m_opened = std::move(opened); }
    const QString &recoveryCode() const { return m_recoveryCode; }
    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    storage::DeskFiles files() const { return {m_folder.filePath(QStringLiteral("tirkeu.db"))}; }

    /// A connection past our code, for tampering and for looking on.
    std::unique_ptr<SQLite::Database> raw();
    int countOf(const char *sql); ///< one number of the database
    /// Actions of the audit from the newest back, "patient.read patient.register …".
    QStringList lastActs(int count);

    FixedClock clock;
    mutable UuidSource ids;

private:
    QTemporaryDir m_folder;
    usecase::OpenedDesk m_opened;
    usecase::Actor m_administrator;
    QString m_recoveryCode;
    QMap<Role, usecase::Actor> m_actors;
};

} // namespace tirkeu::test
