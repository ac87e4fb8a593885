-- A session plans the check of a foreign key, and a prepared statement, once: on a fresh installation
-- while the table is empty. Every index that begins with the workspace looks equally good then, and
-- with the wrong one each look-up reads all inquiries for as long as the session lasts. These four
-- begin with what tells inquiries apart, and are made last, which decides between equals.
alter table inquiry_events drop constraint inquiry_events_workspace_id_inquiry_id_fkey;
alter table tracked_records drop constraint tracked_records_workspace_id_inquiry_id_fkey;
alter table inquiries drop constraint inquiries_pkey;
alter table inquiries drop constraint inquiry_key_is_unique;
drop index inquiries_by_phone;
drop index inquiries_by_email;

alter table inquiries add constraint inquiries_pkey primary key (id, workspace_id);
alter table inquiries add constraint inquiry_key_is_unique unique (idempotency_key, workspace_id);
create index inquiries_by_phone on inquiries (phone, workspace_id);
create index inquiries_by_email on inquiries (email, workspace_id);

alter table inquiry_events add foreign key (workspace_id, inquiry_id)
  references inquiries (workspace_id, id);
alter table tracked_records add foreign key (workspace_id, inquiry_id)
  references inquiries (workspace_id, id);
