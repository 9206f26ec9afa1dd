-- Keys that have signed for the office, one after the other: what was signed by an earlier one can always be checked.
CREATE TABLE signing_key (
  number integer PRIMARY KEY,
  id text NOT NULL UNIQUE,
  statement jsonb NOT NULL
);

-- Where every record stood at an instant, signed. Each names the hash of the one before it.
CREATE TABLE checkpoint (
  number integer PRIMARY KEY,
  at epoch_ms NOT NULL,
  statement jsonb NOT NULL,
  -- heads of the tree over each 1,024 records, 32 bytes each
  chunks bytea NOT NULL
);

-- What a checkpoint says of a record, written only where it is not what the one before it said.
CREATE TABLE checkpoint_leaf (
  -- the record's place in the tree, the same for good: the order in which records were first covered
  position integer NOT NULL,
  checkpoint integer NOT NULL REFERENCES checkpoint,
  record_id text NOT NULL REFERENCES record,
  version integer NOT NULL,
  last_hash text NOT NULL,
  PRIMARY KEY (position, checkpoint)
);
CREATE UNIQUE INDEX checkpoint_leaf_of_record ON checkpoint_leaf (record_id, checkpoint);

-- Records frozen as they stood. It follows from the entries by which they were.
CREATE TABLE seal (
  -- the entry
  id text PRIMARY KEY,
  record_id text NOT NULL REFERENCES record,
  seq integer NOT NULL,
  -- what is frozen: entries up to this one, and the files that belonged to the record then
  version integer NOT NULL,
  last_hash text NOT NULL,
  attachments jsonb NOT NULL,
  digest text NOT NULL,
  reason text NOT NULL,
  at epoch_ms NOT NULL,
  person text,
  role text
);
CREATE INDEX seal_of_record ON seal (record_id, seq);

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['signing_key', 'checkpoint', 'checkpoint_leaf'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', kept);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM PUBLIC', kept);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    -- No person asks these: they speak of every record at once.
    EXECUTE format('CREATE POLICY serves ON %I TO paramountcy_service USING (true)', kept);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO paramountcy_service', kept);
  END LOOP;
END
$$;

ALTER TABLE seal ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON seal FOR SELECT TO paramountcy_app USING (EXISTS (SELECT FROM access WHERE access.record_id = seal.record_id));
CREATE POLICY serves ON seal TO paramountcy_service USING (true);
GRANT SELECT ON seal TO paramountcy_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON seal TO paramountcy_service;
