-- The timetable: templates, absences, slots.
SELECT 1;
