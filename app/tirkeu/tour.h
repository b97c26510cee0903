#pragma once
#include "base/clock.h"
#include <QString>
#include <memory>

namespace tirkeu::app {

class Composition;

/// The middle of a morning, on the first working day from today on: a tour shows a desk at work.
std::unique_ptr<Clock> tourClock();
/// Plays the main day of a desk on demo data and leaves numbered pictures in the folder. The exit code of the program.
int runTour(Composition &composition, const QString &folder);

} // namespace tirkeu::app
