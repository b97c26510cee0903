#pragma once
#include "domain/card_paper.h"
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::usecase {

/// A card is shown only after the row that says who opened it is committed. A merged record leads to the one that lives
/// on.
class ReadCard
{
public:
    explicit ReadCard(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<PatientRecord> operator()(const Actor &actor, const PatientId &id) const;

private:
    Desk &m_desk;
};

/// Newest first. Read together with the card: the row of ReadCard covers it. A merged record leads, as there, to the
/// one that lives on.
class ReadVersions
{
public:
    explicit ReadVersions(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<std::vector<PatientVersion>> operator()(const Actor &actor, const PatientId &id) const;
    /// Those of this very record, the joining included.
    Result<std::vector<PatientVersion>> ofMerged(const Actor &actor, const PatientId &merged) const;

private:
    Desk &m_desk;
};

/// Gathers the paper. `issued`: it leaves as a file with this call, so the audit says so and the copy is counted.
/// Otherwise nothing is counted: a preview, or a paper for a printer, which counts once it came out (print_tray.h).
class PrepareCardPaper
{
public:
    explicit PrepareCardPaper(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<CardPaper> operator()(const Actor &actor, const PatientId &id, bool issued) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
