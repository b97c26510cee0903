#pragma once
#include "timetable/timetable_words.h"

class QWidget;

namespace tirkeu::ui {

enum class ConflictAnswer
{
    Back,   ///< nothing is saved, what was typed stays
    Theirs, ///< what was typed is given up for what stands there now
    Mine    ///< what was typed is saved over it
};

/// Somebody saved the same record meanwhile: says field by field what stands there now and what was typed here.
ConflictAnswer askConflict(QWidget *parent, const FieldWords &theirs, const FieldWords &mine);

} // namespace tirkeu::ui
