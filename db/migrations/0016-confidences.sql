-- What must not reach everybody to whom a record is open: where somebody lives, how they can be reached, where a child
-- goes to school or is placed. The record's entries say that there is such a detail and prove it by a digest; the detail
-- and its salt stand here, under the record's key, and nowhere else. What follows from the entries can be made again; these rows cannot.
CREATE TABLE confidence (
  -- the entry that says that it is kept
  id text NOT NULL,
  record_id text NOT NULL REFERENCES record,
  -- a child's or a person's id in the record, or a name
  subject text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('address', 'phone', 'email', 'school', 'placement', 'other')),
  -- the detail and the salt of its digest
  secret bytea NOT NULL,
  source text NOT NULL CHECK (source IN ('court', 'worker')),
  added_by text,
  added_at epoch_ms NOT NULL,
  -- the entry that says that it holds no longer
  ended_in text,
  ended_at epoch_ms,
  PRIMARY KEY (record_id, id),
  CHECK ((ended_in IS NULL) = (ended_at IS NULL))
);

-- Who may read them besides the holder of the case and their manager.
CREATE TABLE confidence_reader (
  record_id text NOT NULL REFERENCES record,
  person text NOT NULL,
  PRIMARY KEY (record_id, person)
);
CREATE INDEX confidence_reader_by_person ON confidence_reader (person);

-- The records whose confidences the viewer may read, if the record is open to them at all: not by office, not by a
-- permission for every office, not while they do somebody else's work.
CREATE FUNCTION viewer_confided() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT record_id FROM access WHERE holder IN (SELECT viewer_people())
  UNION SELECT record_id FROM confidence_reader WHERE person = viewer()
  UNION SELECT viewer_emergencies();
END;

ALTER TABLE confidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON confidence FOR SELECT TO paramountcy_app USING (
  EXISTS (SELECT FROM access WHERE access.record_id = confidence.record_id)
  AND record_id IN (SELECT viewer_confided())
);
CREATE POLICY serves ON confidence TO paramountcy_service USING (true);
GRANT SELECT ON confidence TO paramountcy_app;
-- What was kept is not written over: it ends, and goes only with its record.
GRANT SELECT, INSERT, DELETE ON confidence TO paramountcy_service;
GRANT UPDATE (ended_in, ended_at) ON confidence TO paramountcy_service;

ALTER TABLE confidence_reader ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON confidence_reader FOR SELECT TO paramountcy_app
  USING (EXISTS (SELECT FROM access WHERE access.record_id = confidence_reader.record_id));
CREATE POLICY serves ON confidence_reader TO paramountcy_service USING (true);
GRANT SELECT ON confidence_reader TO paramountcy_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON confidence_reader TO paramountcy_service;
