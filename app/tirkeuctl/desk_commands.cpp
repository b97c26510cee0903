#include "commands.h"
#include "demo/demo_desk.h"
#include "usecase/keep_desk.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <limits>

using namespace Qt::StringLiterals;

namespace tirkeu::ctl {

tl::expected<QString, Exit> readPassword(const Call &call)
{
    QString password = qEnvironmentVariable("TIRKEU_PASSWORD");
    if (!call.arguments.passwordFile.isEmpty()) {
        QFile file(call.arguments.passwordFile);
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(call.output.refused(
                {"ctl", QT_TRANSLATE_NOOP("ctl", "The password file cannot be read: %1"), {file.fileName()}},
                Exit::WorldFailed));
        password = QString::fromUtf8(file.read(4096));
        while (password.endsWith(u'\n') || password.endsWith(u'\r'))
            password.chop(1);
    }
    if (password.isEmpty())
        return tl::unexpected(call.output.refused(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "Give the password with --password-file FILE or in TIRKEU_PASSWORD.")},
            Exit::CalledWrongly));
    return password;
}

Exit refuseNow(const Call &call)
{
    return call.output.refused({"ctl", QT_TRANSLATE_NOOP("ctl", "--now is for trials: this desk is not marked demo.")},
                               Exit::CalledWrongly);
}

tl::expected<usecase::OpenedDesk, Exit> openDesk(const Call &call)
{
    if (!usecase::SignIn::deskExists(call.place))
        return tl::unexpected(call.output.refused(
            {"ctl",
             QT_TRANSLATE_NOOP(
                 "ctl", "There is no desk at %1. Make one with “tirkeuctl init”, or name another file with --db."),
             {call.arguments.database}},
            Exit::WorldFailed));
    const auto password = readPassword(call);
    if (!password)
        return tl::unexpected(password.error());
    auto opened = usecase::SignIn(call.place)(call.arguments.user, *password);
    if (!opened)
        return tl::unexpected(call.output.failed(opened.error()));
    for (const auto &notice : opened->notices)
        call.output.say(notice);
    if (call.arguments.now) {
        if (!opened->desk->organization().demo)
            return tl::unexpected(refuseNow(call));
        call.clock.stop(*call.arguments.now);
    }
    return std::move(*opened);
}

tl::expected<qint64, Exit> numberOption(const Call &call, const QString &name, qint64 otherwise, Range range)
{
    const auto found = call.arguments.options.constFind(name);
    if (found == call.arguments.options.constEnd())
        return otherwise;
    bool isNumber = false;
    const qint64 value = found->toLongLong(&isNumber);
    if (!isNumber || value < range.least || value > range.most)
        return tl::unexpected(call.output.refused({"ctl",
                                                   QT_TRANSLATE_NOOP("ctl", "%1 wants a whole number from %2 to %3."),
                                                   {name, QString::number(range.least), QString::number(range.most)}},
                                                  Exit::CalledWrongly));
    return value;
}

namespace {

Exit created(const Call &call, const Result<usecase::CreateDesk::Outcome> &outcome, qint64 patients)
{
    if (!outcome)
        return call.output.failed(outcome.error());
    call.output.line(
        call.output.words({"ctl", QT_TRANSLATE_NOOP("ctl", "The desk is made: %1"), {call.arguments.database}}));
    call.output.line(call.output.words(
        {"ctl",
         QT_TRANSLATE_NOOP("ctl", "Recovery code: %1. Print it and keep it in a safe; it is stored nowhere."),
         {outcome->recoveryCode}}));
    call.output.document(QJsonObject{
        {u"db"_s, call.arguments.database}, {u"patients"_s, patients}, {u"recoveryCode"_s, outcome->recoveryCode}});
    return Exit::Done;
}

Exit initDemo(const Call &call, const QString &password)
{
    const auto patients = numberOption(call, u"--patients"_s, 5000, {0, 100'000'000});
    const auto doctors = patients ? numberOption(call, u"--doctors"_s, 24, {1, 1000}) : patients;
    const auto seed = doctors ? numberOption(call, u"--seed"_s, 1, {0, std::numeric_limits<qint64>::max()}) : doctors;
    if (!seed)
        return seed.error();
    if (call.arguments.now)
        call.clock.stop(*call.arguments.now);
    demo::DemoDesk wanted;
    wanted.login = call.arguments.user;
    wanted.password = password;
    wanted.options.patients = int(*patients);
    wanted.options.doctors = int(*doctors);
    wanted.options.seed = quint64(*seed);
    wanted.options.today = clinicDate(call.place.clock);
    wanted.progress = [&](qint64 added) {
        call.output.progress({"ctl", QT_TRANSLATE_N_NOOP("ctl", "%n person(s) added…"), {}, int(added)});
        return true;
    };
    const auto outcome = demo::createDemoDesk(call.place, wanted);
    call.output.endProgress();
    return created(call, outcome, *patients);
}

} // namespace

Exit runInit(const Call &call)
{
    const auto password = readPassword(call);
    if (!password)
        return password.error();
    const auto &options = call.arguments.options;
    const bool demo = options.contains(u"--demo"_s);
    if (!demo && !options.isEmpty())
        return call.output.refused(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "--patients, --doctors and --seed go together with --demo only.")},
            Exit::CalledWrongly);
    if (!demo && call.arguments.now)
        return refuseNow(call);
    usecase::CreateDesk::Command command;
    command.organization.nameKk = u"Емхана"_s; // the administrator writes the real name at the first sign-in
    command.organization.nameRu = u"Поликлиника"_s;
    command.organization.deskCode = u"R1"_s;
    command.login = call.arguments.user;
    command.displayName = call.arguments.user;
    command.password = *password;
    if (const auto flaws = usecase::CreateDesk::flaws(command); !flaws.isEmpty())
        return call.output.refused(flaws.front(), Exit::CalledWrongly);
    const QDir folder = QFileInfo(call.arguments.database).absoluteDir();
    if (!folder.mkpath(u"."_s))
        return call.output.failed({Error::Kind::ReadOnly, folder.path()});
    return demo ? initDemo(call, *password) : created(call, usecase::CreateDesk(call.place)(command), 0);
}

Exit runVerify(const Call &call)
{
    const auto opened = openDesk(call);
    if (!opened)
        return opened.error();
    const auto troubles = usecase::VerifyDesk(*opened->desk)(opened->actor);
    if (!troubles)
        return call.output.failed(troubles.error());
    QJsonArray list;
    for (const auto &trouble : *troubles) {
        call.output.line(call.output.words(trouble));
        list += QJsonObject{{u"kk"_s, call.output.texts().say(trouble, Language::Kazakh)},
                            {u"ru"_s, call.output.texts().say(trouble, Language::Russian)}};
    }
    if (troubles->isEmpty()) {
        call.output.line(call.output.words({"ctl", QT_TRANSLATE_NOOP("ctl", "The desk is whole.")}));
        call.output.document(QJsonObject{{u"ok"_s, true}});
        return Exit::Done;
    }
    call.output.document(QJsonObject{{u"ok"_s, false}, {u"troubles"_s, list}});
    return Exit::RulesSayNo;
}

Exit runBackup(const Call &call)
{
    const auto opened = openDesk(call);
    if (!opened)
        return opened.error();
    const QString path = QFileInfo(call.arguments.words.front()).absoluteFilePath();
    const auto made = usecase::BackUpDesk(*opened->desk)(opened->actor, path);
    if (!made)
        return call.output.failed(made.error(), ErrorContext::BackingUp);
    call.output.line(
        call.output.words({"ctl", QT_TRANSLATE_NOOP("ctl", "The backup is made and verified: %1"), {path}}));
    call.output.document(QJsonObject{{u"file"_s, path}});
    return Exit::Done;
}

Exit runRestore(const Call &call)
{
    const auto password = readPassword(call);
    if (!password)
        return password.error();
    if (call.arguments.now) // nobody knows before whether it is a demo desk that comes back
        return refuseNow(call);
    const QString path = QFileInfo(call.arguments.words.front()).absoluteFilePath();
    const QDir folder = QFileInfo(call.arguments.database).absoluteDir();
    if (!QFile::exists(path) || !folder.mkpath(u"."_s)) {
        const auto kind = QFile::exists(path) ? Error::Kind::ReadOnly : Error::Kind::NotFound;
        return call.output.failed({kind, u"the backup or the folder of the desk"_s});
    }
    const auto opened = usecase::RestoreDesk(call.place)(path, call.arguments.user, *password);
    if (!opened)
        return call.output.failed(opened.error(), ErrorContext::Restoring);
    for (const auto &notice : opened->notices)
        call.output.say(notice);
    call.output.line(
        call.output.words({"ctl",
                           QT_TRANSLATE_NOOP("ctl", "The backup was restored to %1. What was there is kept beside it."),
                           {call.arguments.database}}));
    call.output.document(QJsonObject{{u"db"_s, call.arguments.database}});
    return Exit::Done;
}

Exit runChangeKey(const Call &call)
{
    const auto password = readPassword(call);
    if (!password)
        return password.error();
    if (call.arguments.now)
        return refuseNow(call);
    const auto changed = usecase::ChangeDeskKey(call.place)(call.arguments.user, *password);
    if (!changed)
        return call.output.failed(changed.error());
    call.output.line(call.output.words(
        {"ctl",
         QT_TRANSLATE_NOOP("ctl",
                           "The desk has a new key. Recovery code: %1. Print it and keep it in a safe. Only you can "
                           "sign in now: give the other users new passwords."),
         {changed->recoveryCode}}));
    call.output.document(QJsonObject{{u"db"_s, call.arguments.database}, {u"recoveryCode"_s, changed->recoveryCode}});
    return Exit::Done;
}

} // namespace tirkeu::ctl
