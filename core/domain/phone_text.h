#pragma once
#include <QString>

namespace tirkeu {

/// A telephone number that is kept, as people read it: "+7 701 123-45-67". What is no number stays as it is.
QString phoneForPeople(const QString &kept);

} // namespace tirkeu
