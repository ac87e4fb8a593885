-- Rises with every change, so that processes notice that their client is of an older one.
alter table connections add column revision integer not null default 1;
