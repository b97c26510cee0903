#pragma once
#include "base/texts.h"
#include "widgets/theme.h"
#include <QSettings>

namespace tirkeu::ui {

class LanguageSwitch;

/// What this desk likes: an ini file beside the database. Never a person's data, not even a login.
class Preferences
{
public:
    static constexpr int defaultIdleMinutes = 5;

    explicit Preferences(const QString &iniFile);

    Language language() const;
    Theme::Choice colours() const;
    int textSize() const;
    int idleMinutes() const; ///< 1 … 60
    void setIdleMinutes(int minutes);
    bool reducedMotion() const;
    bool clocksArePinned() const;
    void setClocksPinned(bool pinned);
    QStringList recentCommands() const; ///< ids of the commands used last by name, the last one first
    void addRecentCommand(const QString &id);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Puts on what was remembered, and remembers every change from now on; outlives both.
    void attach(Theme &theme, LanguageSwitch &language);

private:
    QSettings m_settings;
};

} // namespace tirkeu::ui
