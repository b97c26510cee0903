#pragma once
#include "figures.h"
#include "search_questions.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

namespace tirkeu::bench {

/// A cluster of its own in a folder of its own, reached by a socket in it; gone with the object. As root it runs as
/// `postgres`, because the server refuses root. Without PostgreSQL: isRunning() is false.
class PrivatePostgres
{
public:
    PrivatePostgres()
        : m_folder(u"/tmp/tirkeu-pg-XXXXXX"_s) // short: the name of a socket is limited
    {
        const QStringList versions =
            QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (versions.isEmpty() || QStandardPaths::findExecutable(u"psql"_s).isEmpty()) {
            m_whyNot = u"not installed"_s;
            return;
        }
        m_programs = u"/usr/lib/postgresql/"_s + versions.back() + u"/bin/"_s;
        if (::geteuid() == 0)
            QProcess::execute(u"chown"_s, {u"postgres"_s, m_folder.path()});
        const bool made = run(m_programs + u"initdb"_s, {u"-D"_s, data(), u"--no-sync"_s, u"-A"_s, u"trust"_s, u"-U"_s,
                                                         u"bench"_s, u"--locale=C.UTF-8"_s});
        m_running = made && run(m_programs + u"pg_ctl"_s, {u"-D"_s, data(), u"-w"_s, u"-o"_s, options(), u"-l"_s,
                                                           m_folder.filePath(u"log"_s), u"start"_s});
        if (!m_running)
            m_whyNot = u"it did not start"_s;
    }
    ~PrivatePostgres()
    {
        if (m_running)
            run(m_programs + u"pg_ctl"_s, {u"-D"_s, data(), u"-m"_s, u"immediate"_s, u"stop"_s});
        if (::geteuid() == 0) // what the server's user made goes with what is ours
            QProcess::execute(u"chown"_s, {u"-R"_s, u"root"_s, m_folder.path()});
    }
    enum class Way
    {
        Like,
        Similar, ///< any fifty that are similar enough
        Ranked   ///< the fifty most similar, which is what somebody who mistyped wants to see
    };
    bool isRunning() const { return m_running; }
    QString whyNot() const { return m_whyNot; }

    /// The same rows, with the GIN index that LIKE and similarity use.
    void fill(SQLite::Database &file)
    {
        QProcess psql;
        start(psql);
        psql.write("CREATE EXTENSION pg_trgm; CREATE TABLE plain (seq int PRIMARY KEY, folded text NOT NULL);\n"
                   "COPY plain FROM STDIN;\n");
        SQLite::Statement row(file, "SELECT seq, folded FROM plain");
        while (row.executeStep()) {
            psql.write(row.getColumn(0).getString().c_str());
            psql.write("\t");
            psql.write(row.getColumn(1).getText());
            psql.write("\n");
            if (psql.bytesToWrite() > 1'000'000)
                psql.waitForBytesWritten(-1);
        }
        psql.write("\\.\nSET maintenance_work_mem = '512MB';\n"
                   "CREATE INDEX ON plain USING gin (folded gin_trgm_ops);\nVACUUM ANALYZE plain;\n");
        answer(psql);
    }

    /// Every question once to get warm, and once more with the clock.
    Runs ask(const std::vector<QString> &texts, Way way)
    {
        QProcess psql;
        start(psql);
        for (const bool warm : {false, true}) {
            psql.write(warm ? "\\timing on\n" : "\\timing off\n");
            for (const QString &text : texts)
                psql.write((u"SELECT seq FROM plain"_s +
                            (way == Way::Like ? plainCondition(text) : similarity(text, way == Way::Ranked)) +
                            u" LIMIT 50;\n"_s)
                               .toUtf8());
        }
        Runs runs;
        for (const QByteArray &line : answer(psql).split('\n')) {
            if (line.startsWith("Time: "))
                runs.add(line.mid(6).split(' ').front().toDouble());
        }
        return runs;
    }

private:
    QString data() const { return m_folder.filePath(u"data"_s); }
    QString options() const
    {
        return u"-c listen_addresses='' -c unix_socket_directories='%1' -c shared_buffers=512MB -c fsync=off"
               u" -c max_parallel_workers_per_gather=0 -c jit=off"_s.arg(m_folder.path());
    }
    static QString similarity(const QString &text, bool ranked)
    {
        QStringList parts;
        QStringList distances;
        for (const QStringList &readings : plainWords(text)) {
            parts += u"'%1' <% folded"_s.arg(readings.front());
            distances += u"('%1' <<-> folded)"_s.arg(readings.front());
        }
        const QString order = ranked ? u" ORDER BY "_s + distances.join(u" + "_s) : QString();
        return u" WHERE "_s + parts.join(u" AND "_s) + order;
    }
    bool run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.setWorkingDirectory(m_folder.path());
        if (::geteuid() == 0)
            process.start(u"runuser"_s, QStringList{u"-u"_s, u"postgres"_s, u"--"_s, program} + arguments);
        else
            process.start(program, arguments);
        return process.waitForFinished(-1) && process.exitCode() == 0;
    }
    void start(QProcess &psql) const
    {
        psql.start(u"psql"_s,
                   {u"-X"_s, u"-q"_s, u"-t"_s, u"-h"_s, m_folder.path(), u"-U"_s, u"bench"_s, u"-d"_s, u"postgres"_s});
        psql.waitForStarted();
    }
    static QByteArray answer(QProcess &psql)
    {
        psql.closeWriteChannel();
        psql.waitForFinished(-1);
        if (const QByteArray errors = psql.readAllStandardError(); !errors.isEmpty())
            std::fprintf(stderr, "%s\n", errors.constData());
        return psql.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
    QString m_programs;
    QString m_whyNot;
    bool m_running = false;
};

} // namespace tirkeu::bench
