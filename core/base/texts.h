#pragma once
#include "base/message.h"
#include <QString>
#include <QTranslator>
#include <memory>

namespace tirkeu {

enum class Language
{
    Kazakh,
    Russian,
    English
};

QString languageCode(Language language); ///< "kk", "ru", "en"
Language languageFromCode(QStringView code, Language otherwise = Language::Kazakh);

/// Holds the Kazakh and the Russian translator side by side, so that one output (a paper, `--json`) may carry both.
/// The translations come out of the resource :/i18n, which translations/ links into every program.
class Texts
{
public:
    Texts();
    ~Texts();
    QString say(const Message &message, Language language) const;
    QString say(const char *context, const char *id, Language language) const;
    /// For QCoreApplication::installTranslator; null for English.
    QTranslator *translator(Language language) const;

private:
    std::unique_ptr<QTranslator> m_kazakh;
    std::unique_ptr<QTranslator> m_russian;
};

} // namespace tirkeu
