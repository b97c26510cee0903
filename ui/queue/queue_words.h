#pragma once
#include "usecase/queries/read_queue.h"
#include <QIcon>

namespace tirkeu::ui {

/// "Filter room", "Ахметов Е. · 101"; in the language of the interface.
QString placeName(const usecase::QueueView &view);
/// How long the ticket waits or is served, and what the law leaves of the time; empty: nothing runs.
QString clockText(const usecase::QueueRow &row, const QDateTime &now);
QIcon clockIcon(const usecase::QueueRow &row, const QDateTime &now); ///< tells the state by shape too
QString dueText(const Ticket &ticket);                               ///< "09:15"; empty: not booked

} // namespace tirkeu::ui
