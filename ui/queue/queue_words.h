#pragma once
#include "usecase/queries/read_queue.h"
#include <QIcon>

namespace tirkeu::ui {

/// "Filter room", "Ахметов Е. · 101"; in the language of the interface.
QString placeName(const usecase::QueueView &view);
QString groundName(const ReferenceEntry &ground);  ///< in the language of the interface
QString groundBasis(const ReferenceEntry &ground); ///< the paragraph or the order it rests on
/// How long the ticket waits or is served, with a word when the law's term is nearly over or over; empty: nothing runs.
QString clockText(const usecase::QueueRow &row, const QDateTime &now);
QString clockHint(const usecase::QueueRow &row, const QDateTime &now); ///< what is left of the term, with its paragraph
QIcon clockIcon(const usecase::QueueRow &row, const QDateTime &now);   ///< tells the state by shape too

} // namespace tirkeu::ui
