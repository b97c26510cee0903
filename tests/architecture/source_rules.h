#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tirkeu::architecture {

struct SourceFile
{
    QString path; ///< from the top of the tree, '/' between folders
    QString text;
};

struct Violation
{
    QString path;
    int line; ///< from 1; 0: the file as a whole
    QString what;

    QString toString() const; ///< "core/rules/admission.cpp:12: …"
};
using Violations = QList<Violation>;

/// Each folder includes only its bracket; Qt Widgets stay out of core, SQLiteCpp stays in storage.
/// `widgetHeaders` are the names that <…> may not have in core (see widgetHeaders()).
Violations checkIncludes(const SourceFile &file, const QSet<QString> &widgetHeaders);
Violations checkNoSql(const SourceFile &file);               ///< ui and app never see SQL
Violations checkRulesArePure(const SourceFile &file);        ///< rules see neither clock nor locale
Violations checkNoSingletons(const SourceFile &file);        ///< nor any other state that belongs to nobody
Violations checkNames(const SourceFile &file);               ///< no Manager, Helper, Utils, Impl, DTO
Violations checkSize(const SourceFile &file);                ///< at most 400 lines
Violations checkNeedsNothingOutside(const SourceFile &file); ///< any text file, not only C++

/// The top level is fixed; what `.gitignore` takes away there does not count.
Violations checkTopLevel(const QStringList &names, const QString &gitignore);

/// Names of the headers in the folder of Qt Widgets.
QSet<QString> widgetHeaders(const QString &folder);

/// All rules on all files of the tree.
Violations checkTree(const QString &top, const QSet<QString> &widgetHeaders);

} // namespace tirkeu::architecture
