#pragma once
#include "domain/staff.h"
#include "domain/timetable.h"
#include <QPair>

namespace tirkeu::ui {

QString timetableWord(const char *id); ///< context "timetable", in the language of the interface
QString dayName(int weekday);          ///< 1 "Monday"
QString shortDayName(int weekday);     ///< 1 "Mo"

QString shownDay(QDate day); ///< "31.12.2026"; empty: none
QString shownTime(QTime time);
QString shownSpan(const DaySpan &span);           ///< "08:00–14:00"; empty: none
QString shownMoment(const QDateTime &moment);     ///< "31.12.2026 08:00" in the clinic
QString shownAbsence(const Absence &absence);     ///< whole days without their hours
QString shownValidity(const TimetableTemplate &); ///< "from 01.01.2026", "01.01.2026–31.12.2026"
QString specialtyNames(const Practitioner &practitioner);
QString districtKindName(QStringView kind);
QString districtName(const District &district); ///< "№ 7 Name" in the language of the interface

/// "8", "830", "8:30", "8.30", "08 30"; invalid: no time of day.
QTime parseTypedTime(QStringView text);

/// A record in words, field by field, to say how two of them differ.
using FieldWords = QList<QPair<QString, QString>>;
FieldWords inWords(const TimetableTemplate &hours);
FieldWords inWords(const Absence &absence, const std::vector<Practitioner> &staff);
FieldWords inWords(const Practitioner &practitioner, const std::vector<District> &districts);
FieldWords inWords(const District &district, const std::vector<Practitioner> &staff);

} // namespace tirkeu::ui
