#pragma once
#include "domain/tray_paper.h"
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::usecase {

struct PaperRequest
{
    QString kind;       ///< "052"
    QByteArray subject; ///< id of the record the paper is made from
    int version = 0;
    PatientId patient = {}; ///< whom it concerns; null: nobody
};

/// A paper is wanted: it stands in the tray, and in the audit, before it is handed to anybody. A paper that waits
/// already is not listed twice.
class AskForPaper
{
public:
    explicit AskForPaper(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<PaperId> operator()(const Actor &actor, const PaperRequest &request) const;

private:
    Desk &m_desk;
};

/// Where a paper went and what was printed on it.
struct PaperSending
{
    QString printer = {}; ///< empty: into a file
    int job = 0;          ///< 0: none
    int version = 0;      ///< of the subject, as rendered
};

/// The printer took the job; whether the paper comes out is still to be seen.
class PaperSent
{
public:
    explicit PaperSent(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> operator()(const Actor &actor, const PaperId &id, const PaperSending &sending) const;

private:
    Desk &m_desk;
};

/// How it is known that the paper is in somebody's hand.
enum class PaperProof
{
    Printer, ///< the printing service says that the job is done
    File,    ///< saved as PDF: issued as well
    Person   ///< somebody looked and says so
};

/// Now, and not before, the paper counts as printed: the next one of this version is a duplicate. Once only, however
/// often it is said.
class PaperCameOut
{
public:
    explicit PaperCameOut(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> operator()(const Actor &actor, const PaperId &id, PaperProof proof) const;

private:
    Desk &m_desk;
};

/// It stays in the tray with what is wrong. What came out meanwhile stays out.
class PaperFailed
{
public:
    explicit PaperFailed(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> operator()(const Actor &actor, const PaperId &id, const Message &why) const;

private:
    Desk &m_desk;
};

/// Nobody needs it any more. Invalid: no reason was given; NotFound: it is not in the tray.
class DropPaper
{
public:
    explicit DropPaper(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> operator()(const Actor &actor, const PaperId &id, const QString &reason) const;

private:
    Desk &m_desk;
};

/// The unprinted papers of this desk, whoever asked for them, oldest first, with the names of the persons.
class ReadPrintTray
{
public:
    explicit ReadPrintTray(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<std::vector<TrayPaper>> operator()(const Actor &actor) const;
    Result<int> count(const Actor &actor) const; ///< without any names; for the status line

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
