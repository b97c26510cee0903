-- Bookings and the queue.
SELECT 1;
