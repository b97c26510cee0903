#include "commands.h"
#include "demo/demo_desk.h"
#include "usecase/keep_desk.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tirkeu::ctl {

Result<QString> readPassword(const Arguments &arguments)
{
    if (!arguments.passwordFile.isEmpty()) {
        QFile file(arguments.passwordFile);
        if (!file.exists())
            return failure(Error::Kind::NotFound, u"the password file"_s);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::ReadOnly, u"the password file"_s);
        QString password = QString::fromUtf8(file.read(4096));
        while (password.endsWith(u'\n') || password.endsWith(u'\r'))
            password.chop(1);
        return password;
    }
    return qEnvironmentVariable("TIRKEU_PASSWORD");
}

tl::expected<usecase::OpenedDesk, Exit> openDesk(const Call &call)
{
    if (!usecase::SignIn::deskExists(call.place)) {
        call.output.say(
            {"ctl",
             QT_TRANSLATE_NOOP(
                 "ctl", "There is no desk at %1. Make one with “tirkeuctl init”, or name another file with --db."),
             {call.arguments.database}});
        return tl::unexpected(Exit::WorldFailed);
    }
    const auto password = readPassword(call.arguments);
    if (!password) {
        (void)call.output.failed(password.error());
        return tl::unexpected(Exit::WorldFailed);
    }
    if (password->isEmpty()) {
        call.output.say(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "Give the password with --password-file FILE or in TIRKEU_PASSWORD.")});
        return tl::unexpected(Exit::CalledWrongly);
    }
    auto opened = usecase::SignIn(call.place)(call.arguments.user, *password);
    if (!opened) {
        (void)call.output.failed(opened.error());
        return tl::unexpected(Exit::WorldFailed);
    }
    if (call.arguments.now && !opened->desk->organization().demo) {
        call.output.say({"ctl", QT_TRANSLATE_NOOP("ctl", "--now is for trials: this desk is not marked demo.")});
        return tl::unexpected(Exit::CalledWrongly);
    }
    for (const auto &notice : opened->notices)
        call.output.say(notice);
    return std::move(*opened);
}

tl::expected<qint64, Exit> numberOption(const Call &call, const QString &name, qint64 otherwise, qint64 least)
{
    const auto found = call.arguments.options.constFind(name);
    if (found == call.arguments.options.constEnd())
        return otherwise;
    bool isNumber = false;
    const qint64 value = found->toLongLong(&isNumber);
    if (!isNumber || value < least || value > 100'000'000) {
        call.output.say(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "%1 wants a whole number, at least %2."), {name, QString::number(least)}});
        return tl::unexpected(Exit::CalledWrongly);
    }
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
    const auto patients = numberOption(call, u"--patients"_s, 5000, 0);
    const auto doctors = numberOption(call, u"--doctors"_s, 24, 1);
    const auto seed = numberOption(call, u"--seed"_s, 1, 0);
    for (const auto &number : {patients, doctors, seed}) {
        if (!number)
            return number.error();
    }
    demo::DemoDesk wanted;
    wanted.login = call.arguments.user;
    wanted.password = password;
    wanted.options.patients = int(*patients);
    wanted.options.doctors = int(*doctors);
    wanted.options.seed = quint64(*seed);
    wanted.options.today = clinicDate(call.place.clock);
    wanted.progress = [&](qint64 added) {
        call.output.progress({"ctl", QT_TRANSLATE_NOOP("ctl", "%n person(s) added…"), {}, int(added)});
        return true;
    };
    return created(call, demo::createDemoDesk(call.place, wanted), *patients);
}

} // namespace

Exit runInit(const Call &call)
{
    const auto password = readPassword(call.arguments);
    if (!password)
        return call.output.failed(password.error());
    if (const auto flaw = usecase::passwordFlaw(*password, call.arguments.user)) {
        call.output.say(*flaw);
        return Exit::CalledWrongly;
    }
    const QDir folder = QFileInfo(call.arguments.database).absoluteDir();
    if (!folder.mkpath(u"."_s))
        return call.output.failed({Error::Kind::ReadOnly, folder.path()});
    if (call.arguments.options.contains(u"--demo"_s))
        return initDemo(call, *password);
    if (call.arguments.now) {
        call.output.say({"ctl", QT_TRANSLATE_NOOP("ctl", "--now is for trials: this desk is not marked demo.")});
        return Exit::CalledWrongly;
    }
    usecase::CreateDesk::Command command;
    command.organization.nameKk = u"Емхана"_s; // the administrator writes the real name at the first sign-in
    command.organization.nameRu = u"Поликлиника"_s;
    command.organization.deskCode = u"R1"_s;
    command.login = call.arguments.user;
    command.displayName = call.arguments.user;
    command.password = *password;
    return created(call, usecase::CreateDesk(call.place)(command), 0);
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
        return call.output.failed(made.error());
    call.output.line(
        call.output.words({"ctl", QT_TRANSLATE_NOOP("ctl", "The backup is made and verified: %1"), {path}}));
    call.output.document(QJsonObject{{u"file"_s, path}});
    return Exit::Done;
}

Exit runRestore(const Call &call)
{
    const auto password = readPassword(call.arguments);
    if (!password)
        return call.output.failed(password.error());
    if (password->isEmpty()) {
        call.output.say(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "Give the password with --password-file FILE or in TIRKEU_PASSWORD.")});
        return Exit::CalledWrongly;
    }
    const QString path = QFileInfo(call.arguments.words.front()).absoluteFilePath();
    const QDir folder = QFileInfo(call.arguments.database).absoluteDir();
    if (!folder.mkpath(u"."_s))
        return call.output.failed({Error::Kind::ReadOnly, folder.path()});
    const auto opened = usecase::RestoreDesk(call.place)(path, call.arguments.user, *password);
    if (!opened)
        return call.output.failed(opened.error());
    for (const auto &notice : opened->notices)
        call.output.say(notice);
    call.output.line(
        call.output.words({"ctl",
                           QT_TRANSLATE_NOOP("ctl", "The backup was restored to %1. What was there is kept beside it."),
                           {call.arguments.database}}));
    call.output.document(QJsonObject{{u"db"_s, call.arguments.database}});
    return Exit::Done;
}

} // namespace tirkeu::ctl
