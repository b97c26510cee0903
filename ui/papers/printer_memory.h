#pragma once
#include "widgets/workplace.h"
#include <QFileInfo>
#include <QSettings>

namespace tirkeu::ui {

/// Which printer was taken last for a kind of paper ("052").
class PrinterMemory
{
public:
    virtual ~PrinterMemory() = default;
    virtual QString printerFor(const QString &paper) const = 0; ///< empty: none yet
    virtual void remember(const QString &paper, const QString &printer) = 0;
};

/// Kept in a file; no personal data.
class PrinterFile final : public PrinterMemory
{
public:
    explicit PrinterFile(const QString &path)
        : m_settings(path, QSettings::IniFormat)
    {
    }
    QString printerFor(const QString &paper) const override { return m_settings.value(key(paper)).toString(); }
    void remember(const QString &paper, const QString &printer) override { m_settings.setValue(key(paper), printer); }

private:
    static QString key(const QString &paper) { return QStringLiteral("printer/") + paper; }
    QSettings m_settings;
};

/// The one taken last for this paper, else the default one, else the first; empty: there is none.
QString proposedPrinter(const QString &paper, const QString &memoryFile, printing::Printing &printing);

/// Beside the desk's files: the same for the preview and the tray.
inline QString printerMemoryFile(const Workplace &place)
{
    return QFileInfo(place.desk->place().database).path() + QStringLiteral("/printers.ini");
}

} // namespace tirkeu::ui
