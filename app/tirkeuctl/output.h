#pragma once
#include "arguments.h"
#include "base/error_text.h"
#include <QJsonArray>
#include <QJsonObject>

namespace tirkeu::ctl {

/// How the program ends.
enum class Exit
{
    Done = 0,
    RulesSayNo = 1,
    CalledWrongly = 2,
    WorldFailed = 3
};

/// Results on standard output (one JSON document with --json), sentences on standard error.
class Output
{
public:
    Output(const Arguments &arguments, const Texts &texts)
        : m_arguments(arguments)
        , m_texts(texts)
    {
    }
    const Texts &texts() const { return m_texts; }
    QString words(const Message &message) const { return m_texts.say(message, m_arguments.language); }

    void say(const Message &message) const; ///< a sentence on standard error
    void line(const QString &text) const;   ///< for people on standard output; nothing with --json
    void document(const QJsonObject &object) const;
    void document(const QJsonArray &array) const;
    void progress(const Message &message) const; ///< only on a terminal, over the line before
    void endProgress() const;
    /// The sentence; with --json also {"error": {"kk", "ru"}}, so that there is one document whatever happens.
    Exit refused(const Message &message, Exit exit) const;
    Exit failed(const Error &error, ErrorContext context = ErrorContext::Anywhere) const;

private:
    const Arguments &m_arguments;
    const Texts &m_texts;
};

} // namespace tirkeu::ctl
