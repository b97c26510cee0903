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

/// Wrong: a sentence (context "ctl").
tl::expected<Arguments, Message> parseArguments(const QStringList &words);

/// How a command is called, in one line each; the same in README and the man page.
QString usage();

} // namespace tirkeu::ctl
