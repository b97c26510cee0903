#include "registers/import_presenter.h"
#include "base/error_text.h"
#include "registers/import_words.h"
#include "registers/report_csv.h"
#include "widgets/when_done.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

using intake::RegisterField;
using usecase::ImportPatients;
using Ending = ImportPatients::Ending;

namespace {
constexpr int pulseMs = 100;
}

ImportPresenter::ImportPresenter(Workplace &place, const ImportPace &pace, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_pace(pace)
{
    m_pulse.setInterval(pulseMs);
    connect(&m_pulse, &QTimer::timeout, this, &ImportPresenter::progressed);
}

ImportPresenter::~ImportPresenter()
{
    stop();
}

QString ImportPresenter::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void ImportPresenter::say(Tone tone, const Message &sentence)
{
    m_notice = {tone, sentence};
}

void ImportPresenter::dropNotice()
{
    m_notice = {};
    Q_EMIT changed();
}

void ImportPresenter::choose(const QString &path)
{
    if (isWorking() || path.trimmed().isEmpty())
        return;
    m_path = QFileInfo(path.trimmed()).absoluteFilePath();
    m_choice = {};
    m_notice = {};
    look();
}

void ImportPresenter::setEncoding(std::optional<intake::Encoding> encoding)
{
    if (isWorking() || m_path.isEmpty() || encoding == m_choice.encoding)
        return;
    m_choice.encoding = encoding;
    look();
}

void ImportPresenter::setDelimiter(std::optional<char> delimiter)
{
    if (isWorking() || m_path.isEmpty() || delimiter == m_choice.delimiter)
        return;
    m_choice.delimiter = delimiter;
    look();
}

/// The titles may read otherwise now: the columns are recognised anew.
void ImportPresenter::look()
{
    m_choice.mapping = {};
    m_stage = Stage::Looking;
    Q_EMIT changed();
    const auto job = [path = m_path, choice = m_choice] { return intake::previewRegister(path, choice); };
    whenDone(m_place.executor.run(job), this,
             [this, turn = m_looks.renew()](const Result<intake::RegisterPreview> &seen) {
                 if (turn.isStale())
                     return;
                 m_preview = seen.value_or(intake::RegisterPreview());
                 m_stage = seen ? Stage::Preview : Stage::Runs;
                 if (!seen)
                     say(Tone::Bad, refusalWords(seen.error(), fileName()));
                 Q_EMIT changed();
             });
}

void ImportPresenter::setColumn(RegisterField field, int column)
{
    auto &mapping = m_preview.reading.mapping;
    if (m_stage != Stage::Preview || column >= m_preview.reading.titles.size() || mapping[field] == column)
        return;
    if (column >= 0)
        std::replace(mapping.columns.begin(), mapping.columns.end(), column, -1);
    mapping[field] = column;
    m_choice.mapping = mapping;
    recheckHeader();
    Q_EMIT changed();
}

void ImportPresenter::recheckHeader()
{
    auto &reading = m_preview.reading;
    m_preview.troubles.clear();
    for (const auto &flaw : intake::headerFlaws(reading.titles, reading.mapping))
        m_preview.troubles += RowRemark{1, flaw.title, flaw.message};
    m_preview.unread = intake::unreadTitles(reading.titles, reading.mapping);
}

Message ImportPresenter::troubleOf(RegisterField field) const
{
    const QString title = QString::fromLatin1(intake::registerFieldTitle(field));
    for (const RowRemark &trouble : m_preview.troubles) { // a missing column is named by the title it should have
        if (trouble.column.isEmpty() && !m_preview.reading.titles.isEmpty() &&
            trouble.reason.arguments == QStringList{title})
            return trouble.reason;
    }
    return {};
}

QList<Message> ImportPresenter::troubles() const
{
    QList<Message> ofFields;
    for (int i = 0; i < intake::registerFieldCount; ++i)
        ofFields += troubleOf(RegisterField(i));
    QList<Message> found;
    for (const RowRemark &trouble : m_preview.troubles) {
        if (!ofFields.contains(trouble.reason))
            found += trouble.reason;
    }
    return found;
}

qint64 ImportPresenter::raggedRows() const
{
    const auto wanted = m_preview.reading.titles.size();
    return std::count_if(m_preview.rows.begin(), m_preview.rows.end(), [&](const QStringList &row) {
        const auto beyond = row.mid(wanted); // empty cells at the end are left by spreadsheets
        return row.size() < wanted ||
               std::any_of(beyond.begin(), beyond.end(), [](const QString &text) { return !text.trimmed().isEmpty(); });
    });
}

bool ImportPresenter::canImport() const
{
    return m_stage == Stage::Preview && !isWorking() && m_preview.troubles.isEmpty();
}

ImportStep ImportPresenter::step() const
{
    return m_relay ? m_relay->step() : ImportStep();
}

ImportTask ImportPresenter::beginWork()
{
    m_relay = std::make_shared<ImportRelay>();
    m_notice = {};
    m_stage = Stage::Working;
    m_pulse.start();
    return {m_place.desk, m_place.actor, m_relay, m_pace};
}

void ImportPresenter::endWork(Stage stage, const Notice &notice)
{
    m_relay.reset();
    m_pulse.stop();
    m_stage = stage;
    m_notice = notice;
    Q_EMIT changed();
    Q_EMIT finished(notice.sentence);
    readRuns();
}

void ImportPresenter::check()
{
    if (canImport())
        carryOut({m_path, m_choice, false, true, {}});
}

void ImportPresenter::start()
{
    if (canImport())
        carryOut({m_path, m_choice, m_allOrNothing, false, {}});
}

void ImportPresenter::resume(const ImportRun &run, const QString &path)
{
    if (isWorking() || !canResume(run) || path.isEmpty())
        return;
    m_path = QFileInfo(path).absoluteFilePath();
    carryOut({m_path, {}, run.allOrNothing, false, run});
}

void ImportPresenter::stop()
{
    if (!m_relay)
        return;
    m_relay->stop();
    Q_EMIT progressed();
}

void ImportPresenter::carryOut(const ImportOrder &order)
{
    m_looks.renew();
    m_workAllOrNothing = order.allOrNothing;
    const auto job = [task = beginWork(), order] { return ui::carryOut(task, order); };
    Q_EMIT changed();
    whenDone(m_place.executor.run(job), this, [this, order](const Result<ImportEnd> &end) { take(end, order); });
}

void ImportPresenter::take(const Result<ImportEnd> &end, const ImportOrder &order)
{
    const Stage back = order.resumes ? Stage::Runs : Stage::Preview;
    if (!end)
        return endWork(back, {end.error().kind == Error::Kind::Cancelled ? Tone::Warning : Tone::Bad,
                              refusalWords(end.error(), fileName())});
    if (end->isOtherFile)
        return endWork(back, {Tone::Bad, otherFileWords(*order.resumes)});
    if (end->unfinished)
        return endWork(back, {Tone::Bad, unfinishedWords(*end->unfinished)});
    if (!end->outcome) {
        m_preview.troubles = end->troubles; // seen only when the whole file was looked through
        return endWork(back, {Tone::Bad, end->troubles.value(0).reason});
    }
    takeOutcome(*end->outcome, order);
}

void ImportPresenter::takeOutcome(const ImportPatients::Outcome &outcome, const ImportOrder &order)
{
    m_report = {{}, fileName(), order.dryRun, outcome.counts, outcome.rejected, outcome.doubts, outcome.furtherRemarks};
    if (!outcome.run.isNull()) {
        ImportRun run; // until the list is read: what the buttons ask
        run.id = outcome.run;
        run.file.name = fileName();
        run.allOrNothing = order.allOrNothing;
        run.counts = outcome.counts;
        run.state = outcome.ending == Ending::Done ? ImportState::Done : ImportState::Stopped;
        m_report.run = run;
    }
    const bool good = outcome.ending == Ending::Done && outcome.counts.rejected == 0;
    const bool bad = outcome.ending == Ending::Refused || outcome.ending == Ending::Interrupted;
    endWork(Stage::Report, {bad ? Tone::Bad : (good ? Tone::Good : Tone::Warning), endingWords(outcome, order.dryRun)});
}

void ImportPresenter::takeBack(const ImportRun &run)
{
    if (isWorking() || !canTakeBack(run))
        return;
    m_workAllOrNothing = false;
    const auto job = [task = beginWork(), id = run.id] { return ui::takeBack(task, id); };
    Q_EMIT changed();
    whenDone(m_place.executor.run(job), this,
             [this, name = run.file.name](const Result<usecase::UndoImport::Outcome> &outcome) {
                 if (!outcome)
                     return endWork(Stage::Runs, {Tone::Bad, refusalWords(outcome.error(), name)});
                 endWork(Stage::Runs, {outcome->finished ? Tone::Good : Tone::Warning, takenBackWords(*outcome)});
             });
}

void ImportPresenter::readRuns()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return ui::readRuns(*desk, actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<ImportRuns> &read) {
        m_runsKnown = true;
        if (!read) {
            say(Tone::Bad, explain(read.error(), ErrorContext::Reading));
            return Q_EMIT changed();
        }
        m_runs = *read;
        for (const ImportRun &run : m_runs.runs) {
            if (m_report.run && m_report.run->id == run.id)
                m_report.run = run;
        }
        Q_EMIT runsChanged();
    });
}

std::optional<ImportRun> ImportPresenter::unfinished() const
{
    if (isWorking() || m_runs.isAtWork)
        return std::nullopt;
    const auto found = std::find_if(m_runs.runs.begin(), m_runs.runs.end(), [](const ImportRun &run) {
        return run.isUnfinished() || run.state == ImportState::Undoing;
    });
    return found == m_runs.runs.end() ? std::nullopt : std::optional(*found);
}

bool ImportPresenter::canResume(const ImportRun &run) const
{
    return !isWorking() && !m_runs.isAtWork && run.isUnfinished();
}

bool ImportPresenter::canTakeBack(const ImportRun &run) const
{
    return !isWorking() && !m_runs.isAtWork && run.state != ImportState::Undone;
}

void ImportPresenter::openReport(const ImportRun &run)
{
    if (isWorking())
        return;
    const auto job = [desk = m_place.desk, actor = m_place.actor, id = run.id] {
        return usecase::ReadImports(*desk).report(actor, id);
    };
    whenDone(m_place.executor.run(job), this,
             [this, turn = m_looks.renew()](const Result<usecase::ReadImports::Report> &read) {
                 if (turn.isStale() || isWorking())
                     return;
                 m_notice = {};
                 if (read) {
                     m_stage = Stage::Report;
                     m_report = {read->run,      read->run.file.name, false, read->run.counts,
                                 read->rejected, read->doubts,        0};
                 } else {
                     say(Tone::Bad, explain(read.error(), ErrorContext::Reading));
                 }
                 Q_EMIT changed();
             });
}

void ImportPresenter::saveReport(const QString &path)
{
    if (m_stage != Stage::Report || path.isEmpty())
        return;
    const auto job = [path, report = m_report, &texts = m_place.texts] {
        return writeReport(path, reportCsv(report.rejected, report.doubts, texts));
    };
    whenDone(m_place.executor.run(job), this, [this, path](bool written) {
        const QStringList name{QFileInfo(path).fileName()};
        if (written)
            say(Tone::Good, {"registers",
                             QT_TRANSLATE_NOOP("registers", "The report is saved as “%1”. It names persons: keep it "
                                                            "where only those may read it who must."),
                             name});
        else
            say(Tone::Bad, {"registers",
                            QT_TRANSLATE_NOOP("registers", "The report could not be saved as “%1”: the folder cannot "
                                                           "be written or the disk is full. Choose another folder."),
                            name});
        Q_EMIT changed();
    });
}

void ImportPresenter::showRuns()
{
    if (isWorking())
        return;
    m_looks.renew();
    m_path.clear();
    m_preview = {};
    m_notice = {};
    m_stage = Stage::Runs;
    Q_EMIT changed();
}

void ImportPresenter::showPreview()
{
    if (isWorking() || m_path.isEmpty() || m_preview.reading.titles.isEmpty())
        return;
    m_notice = {};
    m_stage = Stage::Preview;
    Q_EMIT changed();
}

} // namespace tirkeu::ui
