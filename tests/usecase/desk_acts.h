#pragma once
#include "intake/register_file.h"
#include "storage/backup.h"
#include "storage/health.h"
#include "storage/job_repository.h"
#include "usecase/administer_users.h"
#include "usecase/call_ticket.h"
#include "usecase/change_booking.h"
#include "usecase/correct_patient.h"
#include "usecase/drafts.h"
#include "usecase/import_patients.h"
#include "usecase/keep_backups.h"
#include "usecase/merge_patients.h"
#include "usecase/prepared_desk.h"
#include "usecase/register_patient.h"

/// Everything a person does with a desk, to be tried under faults: tst_every_write, tst_power_cut.
namespace tirkeu::test {

inline const QString newPassword = u"жаңа құпиясөз"_s;

/// Something a person does. `state` is a number that tells whether it was done, asked of the desk opened again.
struct Act
{
    enum class Kind
    {
        Whole, ///< one transaction: refused means that nothing of it is there
        Steps, ///< several files or transactions: refused, it may still be there whole
        Closed ///< likewise, of a desk nobody has open
    };
    Kind kind = Kind::Whole;
    std::function<Result<void>(Copy &)> run;
    std::function<int(Copy &)> state;
    bool onOlderDesk = false;
};

template <typename T>
Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : tl::unexpected(result.error());
}

inline Result<void> bookTime(Copy &copy)
{
    const auto start = at(QDate(2026, 3, 3), 11, 0);
    const auto outcome = BookSlot(copy.desk())(
        copy.actor(), {{BookedDesk::visit(copy.known.twin.id, copy.known.doctor, start)}, {}, {}});
    if (outcome && !outcome->isBooked())
        qFatal("the booking was answered with %d", int(outcome->answer));
    return done(outcome);
}

inline Result<void> correct(Copy &copy)
{
    CorrectPatient::Command command{copy.known.person.id, copy.known.person.version, copy.known.person.patient};
    command.patient.home.street = u"Жаңа көше"_s;
    command.reason = u"көшті"_s;
    return done(CorrectPatient(copy.desk())(copy.actor(), command));
}

inline Result<void> importRegister(Copy &copy)
{
    const QString path = copy.path(u"register.csv"_s); // prepared with the desk
    const auto file = must(intake::RegisterFile::open(path, intake::RegisterValues({}, copy.desk().today(), true)));
    ImportPatients::Options options;
    options.rowsPerBatch = 5;
    options.pauseMs = 0;
    const auto unfinished = must(ReadImports(copy.desk())(copy.actor()));
    const ImportPatients import(copy.desk());
    const auto outcome = unfinished.empty() ? import(copy.actor(), *file.file, options)
                                            : import.resume(copy.actor(), unfinished[0].id, *file.file, options);
    if (outcome && outcome->trouble)
        return tl::unexpected(*outcome->trouble);
    return done(outcome);
}

/// 1 when all of the register is there; what was cut off in the middle is resumed first, as a person would.
inline int importedAll(Copy &copy)
{
    const auto runs = must(ReadImports(copy.desk())(copy.actor()));
    if (runs.empty())
        return 0;
    const bool finished = !runs[0].isUnfinished();
    if (!finished)
        must(importRegister(copy));
    const int imported = copy.count("SELECT count(*) FROM patient") - 7;
    return imported != 12 ? -imported : finished ? 1 : 0;
}

inline std::function<int(Copy &)> countOf(const char *sql)
{
    return [sql](Copy &copy) { return copy.count(sql); };
}

/// Backups with the name of a backup; each of them is whole.
inline int wholeBackups(Copy &copy, const QString &path)
{
    int whole = 0;
    const QDir folder(path);
    for (const QString &name : folder.entryList({u"*.tkb"_s}, QDir::Files)) {
        if (!storage::verifyBackup(folder.filePath(name), copy.desk().database().key()))
            return -1;
        ++whole;
    }
    return whole;
}

/// A backup and its copy on another disk.
inline Result<void> backUpTwice(Copy &copy)
{
    BackupPlan plan;
    plan.secondFolder = copy.path(u"stick"_s);
    QDir().mkpath(plan.secondFolder);
    const auto planned =
        copy.desk().database().keepNote(copy.actor().user, [&](storage::Transaction &tx) -> Result<void> {
            storage::JobRepository(tx).savePlan(plan);
            return {};
        });
    const auto made =
        planned ? MakeBackup(copy.desk())(copy.actor()) : Result<MakeBackup::Made>(tl::unexpected(planned.error()));
    if (!made)
        return tl::unexpected(made.error());
    return made->secondCopy ? tl::unexpected(*made->secondCopy) : Result<void>();
}

inline QMap<QString, Act> deskActs()
{
    using enum Act::Kind;
    QMap<QString, Act> acts;
    acts[u"register"_s] = {Whole,
                           [](Copy &copy) {
                               return done(RegisterPatient(copy.desk())(copy.actor(), {person(50), true}));
                           },
                           countOf("SELECT count(*) FROM patient")};
    acts[u"correct"_s] = {Whole, correct, countOf("SELECT count(*) FROM patient_version")};
    acts[u"book"_s] = {Whole, bookTime, countOf("SELECT count(*) FROM slot_claim")};
    acts[u"move"_s] = {Whole,
                       [](Copy &copy) {
                           MoveBooking::Command command;
                           command.appointment = copy.known.tomorrow.id;
                           command.practitioner = copy.known.doctor;
                           command.start = at(QDate(2026, 3, 4), 10, 0);
                           return done(MoveBooking(copy.desk())(copy.actor(), command));
                       },
                       countOf("SELECT count(*) FROM appointment")};
    acts[u"cancel"_s] = {
        Whole,
        [](Copy &copy) {
            return done(CancelBooking(copy.desk())(copy.actor(), {copy.known.tomorrow.id, 0, u"ауырды"_s}));
        },
        countOf("SELECT count(*) FROM appointment WHERE status = 'cancelled'")};
    acts[u"check in"_s] = {Whole,
                           [](Copy &copy) {
                               return done(CheckIn(copy.desk())(copy.actor(), {{}, {}, copy.known.today.id}));
                           },
                           countOf("SELECT count(*) FROM ticket")};
    acts[u"call next"_s] = {
        Whole,
        [](Copy &copy) { return done(CallNext(copy.desk())(copy.actor(), {QueuePlace::of(NamedQueue::Papers)})); },
        countOf("SELECT count(*) FROM ticket WHERE calls > 0")};
    acts[u"merge"_s] = {Whole,
                        [](Copy &copy) {
                            const auto &[person, twin] = std::tie(copy.known.person, copy.known.twin);
                            return done(MergePatients(copy.desk())(
                                copy.actor(), {person.id, person.version, twin.id, twin.version, u"бір адам"_s}));
                        },
                        countOf("SELECT count(*) FROM patient WHERE replaced_by IS NOT NULL")};
    acts[u"draft"_s] = {Whole,
                        [](Copy &copy) {
                            CardDraft draft;
                            draft.form.insert(PatientField::Surname, u"Есімова"_s);
                            return Drafts(copy.desk()).keep(copy.actor(), draft);
                        },
                        countOf("SELECT count(*) FROM draft")};
    acts[u"checkpoint"_s] = {Steps,
                             [](Copy &copy) -> Result<void> {
                                 const auto person50 = RegisterPatient(copy.desk())(copy.actor(), {person(50), true});
                                 if (!person50)
                                     return done(person50);
                                 return copy.desk().database().withWriter([](SQLite::Database &writer) -> Result<void> {
                                     writer.exec("PRAGMA wal_checkpoint(TRUNCATE)");
                                     return {};
                                 });
                             },
                             countOf("SELECT count(*) FROM patient")};
    acts[u"import"_s] = {Steps, importRegister, importedAll};
    acts[u"backup"_s] = {Steps, [](Copy &copy) { return done(MakeBackup(copy.desk())(copy.actor())); },
                         [](Copy &copy) { return wholeBackups(copy, copy.place().backupFolder()); }};
    acts[u"backup twice"_s] = {Steps, backUpTwice,
                               [](Copy &copy) { return wholeBackups(copy, copy.path(u"stick"_s)); }};
    return acts;
}

/// Whether this password opens the desk; the copy is signed in again afterwards.
inline bool opensFor(Copy &copy, const QString &login, const QString &typed)
{
    copy.opened = {};
    const bool opened = SignIn(copy.place())(login, typed).has_value();
    copy.clock.advance(3600); // no lockout
    must(copy.signIn());
    return opened;
}

/// 0: the old password opens the desk; 1: the new one, and the audit knows. -1: anything between.
inline int opensWithNewPassword(Copy &copy, const QString &login, const char *audited)
{
    const bool after = opensFor(copy, login, newPassword);
    const bool before = opensFor(copy, login, password);
    if (audited) {
        const std::string acts = std::string("SELECT count(*) FROM audit WHERE action = '") + audited + "'";
        if (after != (copy.count(acts.c_str()) > 0))
            return -1;
    }
    return before == after ? -1 : int(after);
}

inline std::function<int(Copy &)> passwordOf(const QString &login, const char *audited = nullptr)
{
    return [=](Copy &copy) { return opensWithNewPassword(copy, login, audited); };
}

inline UserId idOf(Copy &copy, const QString &login)
{
    const auto users = must(AdministerUsers(copy.desk()).all(copy.actor()));
    const auto user = std::find_if(users.begin(), users.end(), [&](const User &one) { return one.login == login; });
    return user == users.end() ? UserId() : user->id;
}

/// 1: the user is in the list and signs in; 0: neither; -1: one without the other.
inline int worksHere(Copy &copy, const QString &login)
{
    const bool listed = !idOf(copy, login).isNull();
    return opensFor(copy, login, password) == listed ? int(listed) : -1;
}

inline QMap<QString, Act> userActs()
{
    using enum Act::Kind;
    QMap<QString, Act> acts;
    acts[u"password"_s] = {
        Whole,
        [](Copy &copy) {
            return AdministerUsers(copy.desk()).resetPassword(copy.actor(), idOf(copy, u"registrar"_s), newPassword);
        },
        passwordOf(u"registrar"_s, "user.resetPassword")};
    acts[u"own password"_s] = {
        Whole,
        [](Copy &copy) {
            Actor registrar = copy.actor();
            registrar.login = u"registrar"_s;
            registrar.user = idOf(copy, registrar.login);
            return AdministerUsers(copy.desk()).changeOwnPassword(registrar, password, newPassword);
        },
        passwordOf(u"registrar"_s, "user.changePassword")};
    acts[u"add user"_s] = {
        Whole,
        [](Copy &copy) {
            return done(AdministerUsers(copy.desk())
                            .add(copy.actor(), {{}, u"serik"_s, u"Серік"_s, {Role::Nurse}, {}, true}, password));
        },
        [](Copy &copy) { return worksHere(copy, u"serik"_s); }};
    acts[u"remove user"_s] = {
        Whole, [](Copy &copy) { return AdministerUsers(copy.desk()).remove(copy.actor(), idOf(copy, u"registrar"_s)); },
        [](Copy &copy) {
            const bool kept =
                must(storage::KeySlots::load(copy.place().files().keySlots())).userOf(u"registrar"_s).has_value();
            return kept == opensFor(copy, u"registrar"_s, password) ? int(kept) : -1;
        }};
    return acts;
}

inline QMap<QString, Act> keyActs()
{
    using enum Act::Kind;
    QMap<QString, Act> acts;
    acts[u"wrong password"_s] = {Closed,
                                 [](Copy &copy) -> Result<void> {
                                     const auto signedIn = SignIn(copy.place())(u"registrar"_s, newPassword);
                                     const bool told = kindOf(signedIn) == Error::Kind::WrongPassword;
                                     return told ? Result<void>() : tl::unexpected(signedIn.error());
                                 },
                                 countOf("SELECT count(*) FROM audit WHERE action = 'user.wrongPassword'")};
    acts[u"sign in"_s] = {Closed, [](Copy &copy) { return copy.signIn(); }, [](Copy &) { return 1; }};
    acts[u"migrate"_s] = {Closed, [](Copy &copy) { return copy.signIn(); },
                          countOf("SELECT count(*) FROM patient_version"), true};
    acts[u"recover"_s] = {Closed,
                          [](Copy &copy) {
                              return done(
                                  RecoverAccess(copy.place())(copy.known.recoveryCode, u"registrar"_s, newPassword));
                          },
                          passwordOf(u"registrar"_s)};
    acts[u"change key"_s] = {Closed, [](Copy &copy) { return done(ChangeDeskKey(copy.place())(adminLogin, password)); },
                             [](Copy &copy) {
                                 return int(
                                     must(storage::KeySlots::load(copy.place().files().keySlots())).slotList().size());
                             }};
    acts[u"restore"_s] = {
        Closed,
        [](Copy &copy) { return done(RestoreDesk(copy.place())(copy.path(u"old.tkb"_s), adminLogin, password)); },
        countOf("SELECT count(*) FROM patient")};
    return acts;
}

inline const QMap<QString, Act> &allActs()
{
    static const QMap<QString, Act> acts = [] {
        auto all = deskActs();
        all.insert(userActs());
        all.insert(keyActs());
        return all;
    }();
    return acts;
}

/// Of the desk opened again, which has to be whole; -1000: it is not.
inline int stateOf(Copy &copy, const Act &act)
{
    if (const auto signedIn = copy.signIn(); !signedIn) {
        qInfo("it does not open: %s", qPrintable(signedIn.error().detail));
        return -1000;
    }
    const auto health = must(storage::checkHealth(copy.desk().database()));
    return health.isHealthy() ? act.state(copy) : -1000;
}

/// What the desk is like without and with the act.
struct Ends
{
    int before = 0;
    int after = 0;
};
inline Ends endsOf(const Prepared &prepared, const Act &act)
{
    Copy untouched(prepared);
    Copy changed(prepared);
    if (act.kind != Act::Kind::Closed)
        must(changed.signIn());
    must(act.run(changed));
    return {stateOf(untouched, act), stateOf(changed, act)};
}

} // namespace tirkeu::test
