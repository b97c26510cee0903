#include "widgets/language_switch.h"
#include <QCoreApplication>
#include <QLocale>

namespace tirkeu::ui {

LanguageSwitch::LanguageSwitch(const Texts &texts, QObject *parent)
    : QObject(parent)
    , m_texts(texts)
{
}

LanguageSwitch::~LanguageSwitch()
{
    if (auto *translator = m_texts.translator(m_language))
        QCoreApplication::removeTranslator(translator);
}

void LanguageSwitch::change(Language language)
{
    if (language == m_language)
        return;
    if (auto *before = m_texts.translator(m_language))
        QCoreApplication::removeTranslator(before);
    m_language = language;
    QLocale::setDefault(language == Language::Russian ? QLocale(QLocale::Russian, QLocale::Kazakhstan)
                                                      : QLocale(QLocale::Kazakh, QLocale::Kazakhstan));
    if (auto *now = m_texts.translator(m_language))
        QCoreApplication::installTranslator(now);
    Q_EMIT changed(language);
}

} // namespace tirkeu::ui
