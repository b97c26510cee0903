-- Editable lists with dates of validity: holidays and moved days, reasons, services.
SELECT 1;
