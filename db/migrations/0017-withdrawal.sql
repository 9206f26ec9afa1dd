-- Entries made about the wrong child or in the wrong record, and withdrawn since. It follows from the entries that withdrew
-- them. They stay where they stood, and the database shows them to nobody but those who review why.
CREATE TABLE withdrawn_entry (
  entry_id text PRIMARY KEY,
  record_id text NOT NULL REFERENCES record,
  -- the entry that withdrew it
  withdrawn_by text NOT NULL
);
CREATE INDEX withdrawn_entry_of_record ON withdrawn_entry (record_id);

ALTER TABLE withdrawn_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON withdrawn_entry FOR SELECT TO paramountcy_app USING (EXISTS (SELECT FROM access WHERE access.record_id = withdrawn_entry.record_id));
CREATE POLICY serves ON withdrawn_entry TO paramountcy_service USING (true);
GRANT SELECT ON withdrawn_entry TO paramountcy_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON withdrawn_entry TO paramountcy_service;

CREATE POLICY was_not_withdrawn ON entry AS RESTRICTIVE FOR SELECT TO paramountcy_app USING (
  (SELECT viewer_may('record.review')) OR id NOT IN (SELECT entry_id FROM withdrawn_entry)
);
