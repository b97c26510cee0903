#pragma once
#include "registers/import_work.h"

/// What the page says, as messages (context "registers").
namespace tirkeu::ui {

QString grouped(qint64 number); ///< "1 000 000", never broken between lines

Message wordsOf(ImportStep::Phase phase);
Message stateWords(const ImportRun &run, bool isAtWork);
/// The sentence above everything about a run that was cut off, stopped, or half taken back.
Message unfinishedWords(const ImportRun &run);

/// Nothing was begun: why not. `file` is its name without the folders.
Message refusalWords(const Error &error, const QString &file);
Message otherFileWords(const ImportRun &run);
Message endingWords(const usecase::ImportPatients::Outcome &outcome, bool dryRun);
Message takenBackWords(const usecase::UndoImport::Outcome &outcome);

/// "about 12 min left"; empty id: too early to tell.
Message timeLeftWords(const ImportStep &step);
QString sizeWords(qint64 bytes); ///< "12.3 MB" in the language of the interface

} // namespace tirkeu::ui
