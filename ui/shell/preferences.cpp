#include "shell/preferences.h"
#include "widgets/language_switch.h"
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

namespace {
constexpr QStringView choiceNames[]{u"light", u"dark", u"system"}; ///< in the order of Theme::Choice
}

Preferences::Preferences(const QString &iniFile)
    : m_settings(iniFile, QSettings::IniFormat)
{
}

Language Preferences::language() const
{
    return languageFromCode(m_settings.value("language").toString(), Language::Kazakh);
}

Theme::Choice Preferences::colours() const
{
    const auto found = std::find(std::begin(choiceNames), std::end(choiceNames), m_settings.value("theme").toString());
    return found == std::end(choiceNames) ? Theme::Choice::Light : Theme::Choice(found - std::begin(choiceNames));
}

bool Preferences::reducedMotion() const
{
    return m_settings.value("reducedMotion", false).toBool();
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
    theme.choose(colours());
    theme.setReducedMotion(reducedMotion());
    theme.setTextSize(textSize());
    language.change(this->language());
    QObject::connect(&theme, &Theme::changed, &theme, [this, &theme] {
        m_settings.setValue("theme", choiceNames[int(theme.choice())].toString());
        m_settings.setValue("reducedMotion", theme.hasReducedMotion());
        m_settings.setValue("textSize", theme.textSize());
    });
    QObject::connect(&language, &LanguageSwitch::changed, &theme,
                     [this](Language now) { m_settings.setValue("language", languageCode(now)); });
}

} // namespace tirkeu::ui
