#include "shell/preferences.h"
#include "widgets/language_switch.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

Preferences::Preferences(const QString &iniFile)
    : m_settings(iniFile, QSettings::IniFormat)
{
}

Language Preferences::language() const
{
    return languageFromCode(m_settings.value("language").toString(), Language::Kazakh);
}

Theme::Scheme Preferences::scheme() const
{
    return m_settings.value("theme").toString() == u"dark" ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

int Preferences::textSize() const
{
    return std::clamp(m_settings.value("textSize", Theme::smallest).toInt(), Theme::smallest, Theme::largest);
}

int Preferences::idleMinutes() const
{
    return std::clamp(m_settings.value("idleMinutes", defaultIdleMinutes).toInt(), 1, 60);
}

void Preferences::setIdleMinutes(int minutes)
{
    m_settings.setValue("idleMinutes", minutes);
}

bool Preferences::clocksArePinned() const
{
    return m_settings.value("pinClocks", false).toBool();
}

void Preferences::setClocksPinned(bool pinned)
{
    m_settings.setValue("pinClocks", pinned);
}

QStringList Preferences::recentCommands() const
{
    return m_settings.value("recentCommands").toStringList();
}

void Preferences::addRecentCommand(const QString &id)
{
    constexpr int kept = 8;
    QStringList recent = recentCommands();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.setValue("recentCommands", recent.mid(0, kept));
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value("window").toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue("window", geometry);
}

void Preferences::attach(Theme &theme, LanguageSwitch &language)
{
    theme.setScheme(scheme());
    theme.setTextSize(textSize());
    language.change(this->language());
    QObject::connect(&theme, &Theme::changed, &theme, [this, &theme] {
        m_settings.setValue("theme", theme.scheme() == Theme::Scheme::Dark ? u"dark"_s : u"light"_s);
        m_settings.setValue("textSize", theme.textSize());
    });
    QObject::connect(&language, &LanguageSwitch::changed, &theme,
                     [this](Language now) { m_settings.setValue("language", languageCode(now)); });
}

} // namespace tirkeu::ui
