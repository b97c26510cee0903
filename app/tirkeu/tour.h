#pragma once
#include <QString>

namespace tirkeu::app {

class Composition;

/// Plays the main day of a desk on demo data and leaves numbered pictures in the folder. The exit code of the program.
int runTour(Composition &composition, const QString &folder);

} // namespace tirkeu::app
