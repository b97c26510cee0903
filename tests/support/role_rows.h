#pragma once
#include "domain/staff.h"
#include <QTest>

namespace tirkeu::test {

/// Columns "role" and "allowed": a row for every role, true for those named ("registrar nurse").
inline void addRoleRows(const QString &allowed)
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("allowed");
    const QStringList names = allowed.split(u' ', Qt::SkipEmptyParts);
    for (const Role role : allRoles)
        QTest::newRow(roleCode(role)) << role << names.contains(QLatin1StringView(roleCode(role)));
}

} // namespace tirkeu::test
