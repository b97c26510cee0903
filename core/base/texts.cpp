#include "base/texts.h"

using namespace Qt::StringLiterals;

namespace tirkeu {
namespace {

/// Puts the arguments in for %1…%9, all at once, so that an argument that holds "%2" stays what it is.
QString withArguments(const QString &text, const QStringList &arguments)
{
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place >= 1 && place <= arguments.size()) {
            whole += arguments[place - 1];
            ++i;
        } else {
            whole += text[i];
        }
    }
    return whole;
}

} // namespace

QString languageCode(Language language)
{
    switch (language) {
    case Language::Kazakh:
        return u"kk"_s;
    case Language::Russian:
        return u"ru"_s;
    case Language::English:
        return u"en"_s;
    }
    Q_UNREACHABLE();
}

Language languageFromCode(QStringView code, Language otherwise)
{
    if (code == u"kk")
        return Language::Kazakh;
    if (code == u"ru")
        return Language::Russian;
    if (code == u"en")
        return Language::English;
    return otherwise;
}

Texts::Texts()
    : m_kazakh(std::make_unique<QTranslator>())
    , m_russian(std::make_unique<QTranslator>())
{
    // A program without the resource speaks English: no failure here, the translation test finds it.
    [[maybe_unused]] const bool kk = m_kazakh->load(u":/i18n/tirkeu_kk.qm"_s);
    [[maybe_unused]] const bool ru = m_russian->load(u":/i18n/tirkeu_ru.qm"_s);
}

Texts::~Texts() = default;

QTranslator *Texts::translator(Language language) const
{
    switch (language) {
    case Language::Kazakh:
        return m_kazakh.get();
    case Language::Russian:
        return m_russian.get();
    case Language::English:
        return nullptr;
    }
    Q_UNREACHABLE();
}

QString Texts::say(const Message &message, Language language) const
{
    QString text;
    if (const auto *translations = translator(language))
        text = translations->translate(message.context.constData(), message.id.constData(), nullptr, message.count);
    if (text.isEmpty())
        text = QString::fromUtf8(message.id);
    if (message.count >= 0)
        text.replace(u"%n"_s, QString::number(message.count));
    return withArguments(text, message.arguments);
}

QString Texts::say(const char *context, const char *id, Language language) const
{
    return say(Message{context, id}, language);
}

} // namespace tirkeu
