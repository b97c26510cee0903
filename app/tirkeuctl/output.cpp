#include "output.h"
#include <QJsonDocument>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tirkeu::ctl {
namespace {

void write(FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

} // namespace

void Output::say(const Message &message) const
{
    write(stderr, (words(message) + u'\n').toUtf8());
}

void Output::line(const QString &text) const
{
    if (!m_arguments.json)
        write(stdout, (text + u'\n').toUtf8());
}

void Output::document(const QJsonObject &object) const
{
    if (m_arguments.json)
        write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::document(const QJsonArray &array) const
{
    if (m_arguments.json)
        write(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

void Output::progress(const Message &message) const
{
    if (::isatty(STDERR_FILENO))
        write(stderr, "\r" + words(message).toUtf8());
}

void Output::endProgress() const
{
    if (::isatty(STDERR_FILENO))
        write(stderr, "\n");
}

Exit Output::refused(const Message &message, Exit exit) const
{
    say(message);
    document(QJsonObject{{u"error"_s, QJsonObject{{u"kk"_s, m_texts.say(message, Language::Kazakh)},
                                                  {u"ru"_s, m_texts.say(message, Language::Russian)}}}});
    return exit;
}

Exit Output::failed(const Error &error, ErrorContext context) const
{
    const bool ofTheData = error.kind == Error::Kind::Denied || error.kind == Error::Kind::Invalid ||
                           error.kind == Error::Kind::Exists || error.kind == Error::Kind::Conflict;
    return refused(explain(error, context), ofTheData ? Exit::RulesSayNo : Exit::WorldFailed);
}

} // namespace tirkeu::ctl
