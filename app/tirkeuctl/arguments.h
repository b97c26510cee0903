#pragma once
#include "base/texts.h"
#include <QDateTime>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>

namespace tirkeu::ctl {

/// What stands on the command line: the same for every command first, then the command's own words.
struct Arguments
{
    QString command;
    QStringList words;              ///< without options
    QMap<QString, QString> options; ///< of the command: "--patients" → "500"; flags → ""
    QString database;
    QString passwordFile;
    QString user = QStringLiteral("admin");
    Language language = Language::Kazakh;
    std::optional<QDateTime> now;
    bool json = false;
    bool help = false;
};

/// A call that cannot be done: why (context "ctl"), and how its caller wants to be answered.
struct WrongCall
{
    Message message;
    Arguments understood; ///< --lang and --json hold wherever they stand
};

/// With -h or --help the rest is not looked at closely: the answer is how to call it.
tl::expected<Arguments, WrongCall> parseArguments(const QStringList &words);

/// How a command is called, in one line each; the man page tells of each of them.
QString usage();

} // namespace tirkeu::ctl
