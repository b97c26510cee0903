#pragma once
#include <QString>

namespace tirkeu::ui {

/// The text of a paragraph a verdict rests on, in the language of the law, after the name of the document. Of one that
/// is not built in: the name of the document alone.
QString citationText(const QString &citation);

} // namespace tirkeu::ui
