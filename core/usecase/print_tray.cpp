#include "usecase/print_tray.h"
#include "storage/audit_log.h"
#include "storage/desk_notes.h"
#include "storage/patient_repository.h"
#include "storage/print_tray_repository.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::PatientRepository;
using storage::PrintTrayRepository;
using storage::Transaction;

namespace {

storage::AuditEntry entryOf(const TrayPaper &paper, const QString &action)
{
    return {action,
            paper.patient.isNull() ? QString() : u"patient"_s,
            paper.patient.isNull() ? QByteArray() : paper.patient.bytes(),
            {},
            {{u"form"_s, paper.kind}, {u"version"_s, paper.version}}};
}

/// The record a paper of a person's card is made from now: one merged meanwhile leads to the one that lives on.
QByteArray livingSubject(Transaction &tx, const TrayPaper &paper)
{
    const bool ofTheCard = !paper.patient.isNull() && paper.subject == paper.patient.bytes();
    return ofTheCard ? PatientRepository(tx).canonical(paper.patient).bytes() : paper.subject;
}

Result<TrayPaper> waiting(PrintTrayRepository &tray, const PaperId &id)
{
    const auto paper = tray.find(id);
    if (!paper || paper->isOver())
        return failure(Error::Kind::NotFound, u"a paper in the tray"_s);
    return *paper;
}

/// Said twice is not wrong: what is over stays as it is.
Result<void> unlessOver(Result<void> result)
{
    return !result && result.error().kind == Error::Kind::NotFound ? Result<void>() : result;
}

} // namespace

Result<PaperId> AskForPaper::operator()(const Actor &actor, const PaperRequest &request) const
{
    if (const auto allowed = require(actor, Permission::PrintCard); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<PaperId> {
        PrintTrayRepository tray(tx);
        TrayPaper paper = tray.idle(request.kind, request.subject).value_or(TrayPaper());
        if (paper.id.isNull()) {
            paper.id = tx.ids().next<PaperId>();
            paper.kind = request.kind;
            paper.subject = request.subject;
            paper.patient = request.patient;
            paper.askedAt = tx.now();
        }
        paper.version = request.version;
        paper.askedBy = actor.user;
        paper.state = PaperState::Waiting;
        paper.printer.clear();
        paper.job = 0;
        paper.trouble = {};
        tray.save(paper, tx.now());
        AuditLog(tx).append(entryOf(paper, u"paper.ask"_s));
        return paper.id;
    });
}

Result<void> PaperSent::operator()(const Actor &actor, const PaperId &id, const PaperSending &sending) const
{
    return m_desk.database().keepNote(actor.user, [&](Transaction &tx) -> Result<void> {
        PrintTrayRepository tray(tx);
        auto paper = waiting(tray, id);
        if (!paper)
            return tl::unexpected(paper.error());
        paper->state = PaperState::Sent;
        paper->printer = sending.printer;
        paper->job = sending.job;
        paper->version = sending.version;
        paper->trouble = {};
        tray.save(*paper, tx.now());
        return {};
    });
}

Result<void> PaperCameOut::operator()(const Actor &actor, const PaperId &id, PaperProof proof) const
{
    return unlessOver(m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        PrintTrayRepository tray(tx);
        auto paper = waiting(tray, id);
        if (!paper)
            return tl::unexpected(paper.error());
        const QByteArray subject = livingSubject(tx, *paper);
        const int before = storage::DeskNotes(tx).countPrint(paper->kind, subject, paper->version, tx.now());
        paper->state = PaperState::Done;
        paper->trouble = {};
        tray.save(*paper, tx.now());
        auto entry = entryOf(*paper, u"patient.print"_s);
        if (!paper->patient.isNull() && paper->subject == paper->patient.bytes())
            entry.entityId = subject;
        entry.detail.insert(u"duplicate"_s, before > 0);
        if (proof != PaperProof::Printer)
            entry.detail.insert(u"how"_s, proof == PaperProof::File ? u"file"_s : u"person"_s);
        AuditLog(tx).append(entry);
        return {};
    }));
}

Result<void> PaperFailed::operator()(const Actor &actor, const PaperId &id, const Message &why) const
{
    return unlessOver(m_desk.database().keepNote(actor.user, [&](Transaction &tx) -> Result<void> {
        PrintTrayRepository tray(tx);
        auto paper = waiting(tray, id);
        if (!paper)
            return tl::unexpected(paper.error());
        paper->state = PaperState::Failed;
        paper->trouble = why;
        tray.save(*paper, tx.now());
        return {};
    }));
}

Result<void> DropPaper::operator()(const Actor &actor, const PaperId &id, const QString &reason) const
{
    if (const auto allowed = require(actor, Permission::PrintCard); !allowed)
        return allowed;
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"a paper is dropped for a reason"_s);
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        PrintTrayRepository tray(tx);
        auto paper = waiting(tray, id);
        if (!paper)
            return tl::unexpected(paper.error());
        paper->state = PaperState::Dropped;
        tray.save(*paper, tx.now());
        auto entry = entryOf(*paper, u"paper.drop"_s);
        entry.why = reason.trimmed();
        AuditLog(tx).append(entry);
        return {};
    });
}

Result<std::vector<TrayPaper>> ReadPrintTray::operator()(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::PrintCard); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<TrayPaper>> {
        auto papers = PrintTrayRepository(snapshot).unprinted();
        PatientRepository patients(snapshot);
        for (auto &paper : papers) {
            if (paper.patient.isNull())
                continue;
            if (const auto record = patients.find(patients.canonical(paper.patient))) {
                paper.personName = record->patient.name.full();
                paper.recordNumber = record->cardNumber;
            }
        }
        return papers;
    });
}

Result<int> ReadPrintTray::count(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::PrintCard); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read(
        [](storage::Snapshot &snapshot) -> Result<int> { return PrintTrayRepository(snapshot).countUnprinted(); });
}

} // namespace tirkeu::usecase
