-- What somebody is writing and has not recorded. It is no part of any record.
CREATE TABLE draft (
  person text NOT NULL REFERENCES worker,
  -- of the command that is to record it
  id text NOT NULL,
  -- null where it will open a record of its own. No foreign key: its check would wait for whoever is recording there,
  -- and they wait for the draft
  record_id text,
  -- the address of its form
  form text NOT NULL,
  entry_type text NOT NULL,
  about text,
  -- what stands in the boxes, as JSON. No jsonb: that refuses characters which somebody may have pasted
  content text NOT NULL,
  -- 1 when it is first kept, then one more each time
  revision integer NOT NULL CHECK (revision > 0),
  begun_at epoch_ms NOT NULL,
  saved_at epoch_ms NOT NULL,
  -- when it was deleted; the row stays without its content, so that a page left open cannot bring it back
  ended_at epoch_ms,
  PRIMARY KEY (person, id),
  CHECK (ended_at IS NULL OR content = '{}')
);
CREATE INDEX draft_of_person ON draft (person, saved_at DESC) WHERE ended_at IS NULL;
CREATE INDEX draft_of_form ON draft (record_id, form) WHERE ended_at IS NULL;
CREATE INDEX draft_ended ON draft (ended_at) WHERE ended_at IS NOT NULL;

-- One's own, and those of others in a record that one may see; only one's own are written in.
ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON draft FOR SELECT TO paramountcy_app USING (
  CASE WHEN record_id IS NULL THEN person = viewer()
  ELSE EXISTS (SELECT FROM access WHERE access.record_id = draft.record_id) END
);
CREATE POLICY begins ON draft FOR INSERT TO paramountcy_app WITH CHECK (
  person = viewer() AND (record_id IS NULL OR EXISTS (SELECT FROM access WHERE access.record_id = draft.record_id))
);
CREATE POLICY keeps ON draft FOR UPDATE TO paramountcy_app USING (
  person = viewer() AND (record_id IS NULL OR EXISTS (SELECT FROM access WHERE access.record_id = draft.record_id))
);
CREATE POLICY serves ON draft TO paramountcy_service USING (true);
GRANT SELECT, INSERT, UPDATE ON draft TO paramountcy_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO paramountcy_service;
