#pragma once
#include "base/texts.h"
#include <QList>
#include <optional>

namespace tirkeu::ui {

struct Country
{
    QString code; ///< ISO 3166-1 alpha-3
    QString kk;
    QString ru;
    const QString &name(Language language) const { return language == Language::Russian ? ru : kk; }
};

/// The states of the world, Kazakhstan first. Read once from the list built in.
class Countries
{
public:
    Countries();
    const QList<Country> &all() const { return m_all; }
    const Country *find(QStringView code) const; ///< null: not in the list

private:
    QList<Country> m_all;
};

} // namespace tirkeu::ui
