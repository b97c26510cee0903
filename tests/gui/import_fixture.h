#pragma once
#include "desk_fixture.h"
#include "registers/import_presenter.h"
#include "support/register_text.h"
#include <QSignalSpy>

namespace tirkeu::test {

/// Ten rows a batch; stops when so many rows are read (0: never).
inline ui::ImportPace tenByTen(qint64 stopAt = 0)
{
    return {10, 0, [stopAt](const usecase::ImportProgress &step) { return stopAt == 0 || step.counts.read < stopAt; }};
}

/// The row of person(n), with a sex that cannot be read.
inline QByteArray badRow(int n)
{
    return registerRow(n).replace("female", "neither");
}

/// The desk of an administrator who takes registers over; new for every test.
class ImportDesk
{
protected:
    void open()
    {
        QTest::failOnWarning(anyWarning());
        m_desk = std::make_unique<DeskFixture>(Role::Administrator);
    }
    void close() { m_desk.reset(); }
    int persons() { return m_desk->disk.countOf("SELECT count(*) FROM patient WHERE withdrawn = 0"); }
    int runs() { return m_desk->disk.countOf("SELECT count(*) FROM import_run"); }

    std::unique_ptr<DeskFixture> m_desk;
};

/// The import without its page: a register is written to the disk and followed to the stage a test begins at.
class ImportFixture : public ImportDesk
{
protected:
    using Stage = ui::ImportPresenter::Stage;

    void close()
    {
        m_presenter.reset();
        ImportDesk::close();
    }
    void build(const ui::ImportPace &pace = {})
    {
        m_presenter = std::make_unique<ui::ImportPresenter>(m_desk->place, pace);
    }
    QString file(const QByteArray &text, const QString &name = QStringLiteral("register.csv"))
    {
        writeFile(m_desk->disk.path(name), text);
        return m_desk->disk.path(name);
    }
    void preview(const QByteArray &text)
    {
        if (!m_presenter)
            build(tenByTen());
        m_presenter->choose(file(text));
        QCOMPARE(m_presenter->stage(), Stage::Looking);
        QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    }
    void waitForTheEnd()
    {
        QSignalSpy runsRead(m_presenter.get(), &ui::ImportPresenter::runsChanged);
        QTRY_VERIFY(!m_presenter->isWorking() && !runsRead.isEmpty());
    }
    void import(const QByteArray &text)
    {
        preview(text);
        m_presenter->start();
        QCOMPARE(m_presenter->stage(), Stage::Working);
        waitForTheEnd();
    }
    QByteArray said() const { return m_presenter->notice().sentence.id; }

    std::unique_ptr<ui::ImportPresenter> m_presenter;
};

} // namespace tirkeu::test
