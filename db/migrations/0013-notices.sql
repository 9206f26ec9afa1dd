-- Which limits have been noted in their records as passed. It follows from the entries.
CREATE TABLE overdue_noted (
  duty_id text NOT NULL,
  -- a limit that is moved and passes again is noted again
  due_at epoch_ms NOT NULL,
  record_id text NOT NULL REFERENCES record,
  PRIMARY KEY (duty_id, due_at)
);
CREATE INDEX overdue_noted_of_record ON overdue_noted (record_id);

-- What somebody has been told. Each message of the outbox reaches each person once.
CREATE TABLE notice (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id bigint NOT NULL REFERENCES outbox,
  person text NOT NULL REFERENCES worker,
  kind text NOT NULL,
  record_id text REFERENCES record,
  -- ids of duties; nothing about anybody
  duties text[] NOT NULL,
  at epoch_ms NOT NULL,
  read_at epoch_ms,
  mailed_at epoch_ms,
  UNIQUE (message_id, person)
);
CREATE INDEX notice_of_person ON notice (person, id DESC);
CREATE INDEX notice_unread ON notice (person) WHERE read_at IS NULL;
CREATE INDEX notice_unmailed ON notice (id) INCLUDE (person) WHERE mailed_at IS NULL;

ALTER TABLE overdue_noted ENABLE ROW LEVEL SECURITY;
CREATE POLICY serves ON overdue_noted TO paramountcy_service USING (true);
GRANT SELECT, INSERT, DELETE ON overdue_noted TO paramountcy_service;

-- A notice is its reader's own. That it exists says only that something needs them: what it is about is read where it
-- stands, by whoever may.
ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON notice FOR SELECT TO paramountcy_app USING (person = viewer());
CREATE POLICY reads ON notice FOR UPDATE TO paramountcy_app USING (person = viewer()) WITH CHECK (person = viewer());
CREATE POLICY serves ON notice TO paramountcy_service USING (true);
GRANT SELECT ON notice TO paramountcy_app;
GRANT UPDATE (read_at) ON notice TO paramountcy_app;
GRANT SELECT, INSERT, UPDATE ON notice TO paramountcy_service;
