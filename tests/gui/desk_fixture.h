#pragma once
#include "gui/keyboard.h"
#include "printing/printer.h"
#include "support/desk_on_disk.h"
#include "support/must.h"
#include "widgets/language_switch.h"
#include "widgets/theme.h"
#include "widgets/workplace.h"
#include <QApplication>
#include <mutex>

namespace tirkeu::test {

/// Printers that print into memory. Set up before it is used; calls come from the threads of the pool.
class FakePrinting final : public printing::Printing
{
public:
    std::vector<printing::PrinterInfo> found;
    std::optional<Error> listError;
    std::optional<Error> printError;
    printing::JobState state{printing::JobState::Phase::Done, {"printing", "Printed."}, {}};

    QList<QByteArray> papers() const
    {
        const std::lock_guard lock(m_mutex);
        return m_papers;
    }
    QString lastPrinter() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lastPrinter;
    }

    Result<std::vector<printing::PrinterInfo>> printers() override
    {
        if (listError)
            return tl::unexpected(*listError);
        return found;
    }
    Result<printing::JobId> print(const QByteArray &pdf, const QString &printer,
                                  const printing::PrintOptions &) override
    {
        if (printError)
            return tl::unexpected(*printError);
        const std::lock_guard lock(m_mutex);
        m_papers += pdf;
        m_lastPrinter = printer;
        return printing::JobId{printer, int(m_papers.size())};
    }
    Result<printing::JobState> jobState(const printing::JobId &) override { return state; }

private:
    mutable std::mutex m_mutex;
    QList<QByteArray> m_papers;
    QString m_lastPrinter;
};

/// A desk on disk with everything a page is given. Pages must be gone before it goes.
class DeskFixture
{
public:
    explicit DeskFixture(Role role = Role::Registrar)
        : place{std::shared_ptr<usecase::Desk>(std::shared_ptr<void>(), &disk.desk()),
                disk.actor(role),
                executor,
                texts,
                language,
                printing}
    {
    }

    DeskOnDisk disk;
    Texts texts;
    ui::LanguageSwitch language{texts};
    FakePrinting printing;
    Executor executor;
    ui::Workplace place;
};

/// Changes the language and tells the widgets, translated or not yet.
inline void speak(ui::LanguageSwitch &language, Language to)
{
    language.change(to);
    QEvent change(QEvent::LanguageChange);
    for (auto *widget : QApplication::allWidgets())
        QCoreApplication::sendEvent(widget, &change);
}

} // namespace tirkeu::test
