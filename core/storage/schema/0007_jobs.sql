-- Timed work: when each job ran last and how it ended.
SELECT 1;
