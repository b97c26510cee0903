#pragma once
#include <QString>

namespace tirkeu::storage {

/// The files of one desk, side by side in one folder. All are made with mode 0600.
struct DeskFiles
{
    QString database; ///< tirkeu.db

    QString keySlots() const { return database + QStringLiteral(".keys"); }
    QString newKeySlots() const { return database + QStringLiteral(".keys.new"); } ///< of a new key of the database
    QString preparedKeySlots() const { return database + QStringLiteral(".keys.prepared"); } ///< see changeKeySlots
    QString attempts() const { return database + QStringLiteral(".attempts"); }
    QString deskState() const;
    QString folder() const;
};

} // namespace tirkeu::storage
