-- Attempts that ServiceTitan answered with a fault of its own; a person is asked after many of them.
-- Not the number of all attempts, which an outage of the line or a second delivery drives up.
alter table inquiries add column faults integer not null default 0;
