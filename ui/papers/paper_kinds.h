#pragma once
#include "domain/tray_paper.h"
#include "printing/printer.h"
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::ui {

struct RenderedPaper
{
    QByteArray pdf;
    int version = 0; ///< of the record it was made from
};

/// A kind of paper the program prints: a new kind is a row of the table in paper_kinds.cpp.
struct PaperKind
{
    QString code; ///< as it stands in the tray
    Message name;
    printing::PaperSize size;
    /// The paper as the record is now; nothing is counted by it. For a thread of the pool.
    Result<RenderedPaper> (*render)(usecase::Desk &desk, const usecase::Actor &actor, const TrayPaper &paper);
};

const std::vector<PaperKind> &paperKinds();
/// Null: of a later version of the program.
const PaperKind *paperKind(QStringView code);
QString paperFileName(const TrayPaper &paper); ///< names the card, not the person: "052_R1-000123.pdf"

} // namespace tirkeu::ui
