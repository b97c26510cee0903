#pragma once
#include "gui/keyboard.h"
#include "printing/printer.h"
#include "shell/preferences.h"
#include "shell/services.h"
#include "support/desk_on_disk.h"
#include "widgets/language_switch.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace tirkeu::test {

/// Takes papers and keeps them; fails when told to.
class PaperTray final : public printing::Printing
{
public:
    Result<std::vector<printing::PrinterInfo>> printers() override
    {
        if (isSilent)
            return failure(Error::Kind::Offline);
        if (!hasPrinter)
            return std::vector<printing::PrinterInfo>{};
        return std::vector<printing::PrinterInfo>{{QStringLiteral("desk"), {}, {}, true, {}}};
    }
    Result<printing::JobId> print(const QByteArray &pdf, const QString &printer,
                                  const printing::PrintOptions &) override
    {
        papers += pdf;
        return printing::JobId{printer, int(papers.size())};
    }
    Result<printing::JobState> jobState(const printing::JobId &) override { return printing::JobState{}; }

    bool hasPrinter = true;
    bool isSilent = false; ///< the printing service does not answer
    QList<QByteArray> papers;
};

/// Kazakh for one sentence, so that a switch can be seen without the translations of the program.
class FakeTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("[kk] ") + QString::fromUtf8(text);
    }
    bool isEmpty() const override { return false; }
};

/// The services of the program over one place.
class ShellServices
{
public:
    explicit ShellServices(const usecase::DeskPlace &place, const QString &folder)
        : theme(*qApp)
        , preferences(folder + QStringLiteral("/tirkeu.ini"))
        , services{place, executor, texts, language, theme, preferences, tray}
    {
        preferences.attach(theme, language);
    }

    Texts texts;
    ui::LanguageSwitch language{texts};
    ui::Theme theme;
    ui::Preferences preferences;
    PaperTray tray;
    Executor executor;
    ui::Services services;
};

} // namespace tirkeu::test
