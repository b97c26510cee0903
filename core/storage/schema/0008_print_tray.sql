-- Papers made and not yet printed.
SELECT 1;
