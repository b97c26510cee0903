#pragma once
#include <QString>

namespace tirkeu::ui {

/// Whether the program opens when this user signs in to the computer (XDG autostart). Nothing of it is in the database:
/// it belongs to the account of the computer.
class Autostart
{
public:
    /// `folder`: of the entries, ~/.config/autostart; `program`: what is started.
    Autostart(const QString &folder, const QString &program);
    static Autostart ofThisUser();

    bool isOn() const;
    /// False: the entry could not be written or removed.
    bool set(bool on) const;

private:
    QString path() const;
    QString m_folder;
    QString m_program;
};

} // namespace tirkeu::ui
