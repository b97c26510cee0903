#pragma once
#include "base/texts.h"
#include <QObject>

namespace tirkeu::ui {

/// Kazakh or Russian, switched at once: installs the translator, and every widget hears QEvent::LanguageChange.
class LanguageSwitch : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitch(const Texts &texts, QObject *parent = nullptr);
    ~LanguageSwitch() override;
    Language current() const { return m_language; }
    void change(Language language);
    QString say(const Message &message) const { return m_texts.say(message, m_language); }
    QString say(const Message &message, Language language) const { return m_texts.say(message, language); }

Q_SIGNALS:
    void changed(tirkeu::Language language);

private:
    const Texts &m_texts;
    Language m_language = Language::English;
};

} // namespace tirkeu::ui
