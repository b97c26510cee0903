#pragma once
#include <QString>

namespace tirkeu::ui {

/// A citation as people say it: "ДСМ-90 app.5 §7 2)" with appendix, paragraph and subparagraph named in the language of
/// the interface.
QString citationShown(const QString &citation);

/// The text of a paragraph a verdict rests on, in the language of the law, after the name of the document. Of one that
/// is not built in: the name of the document alone.
QString citationText(const QString &citation);

} // namespace tirkeu::ui
