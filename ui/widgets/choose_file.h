#pragma once
#include <QString>

class QWidget;

namespace tirkeu::ui {

struct FileQuestion
{
    QString heading;
    QString kind;   ///< "PDF document"
    QString suffix; ///< "pdf"
    QString suggestedName = {};
};

/// Where to save; empty: the person went back. Asks itself before a file would be overwritten.
QString chooseFileToSave(QWidget *parent, const FileQuestion &question);
QString chooseFileToOpen(QWidget *parent, const FileQuestion &question);
QString chooseFolder(QWidget *parent, const QString &heading, const QString &from = {});

} // namespace tirkeu::ui
