-- Each record's own key, wrapped by a master key that is not in the database. Whoever destroys it destroys what the
-- record's entries say, wherever a copy of them is; that they stood there, and in which order, stays proved.
CREATE TABLE record_key (
  record_id text PRIMARY KEY REFERENCES record,
  -- 256 bits under the master key (AES-256-GCM): nonce, tag, key
  wrapped bytea NOT NULL,
  -- which master key that is
  master text NOT NULL
);
CREATE INDEX record_key_by_master ON record_key (master);

ALTER TABLE record_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON record_key FOR SELECT TO paramountcy_app USING (EXISTS (SELECT FROM access WHERE access.record_id = record_key.record_id));
CREATE POLICY serves ON record_key TO paramountcy_service USING (true);
GRANT SELECT ON record_key TO paramountcy_app;
GRANT SELECT, INSERT ON record_key TO paramountcy_service;
GRANT UPDATE (wrapped, master) ON record_key TO paramountcy_service;

-- What an entry says: its data, the head that it gave the record, and the salt of its hash, under the record's key. Entries
-- from before there were keys keep `data` and `head` as they were written.
ALTER TABLE entry ADD COLUMN secret bytea, ALTER COLUMN data DROP NOT NULL,
  ADD CONSTRAINT entry_says_one_thing CHECK (secret IS NULL OR (data IS NULL AND head IS NULL));

-- When what the record's entries say was destroyed.
ALTER TABLE record ADD COLUMN destroyed_at epoch_ms;

-- How long a record is kept, by which rule, and whether somebody holds it. It follows from the entries.
CREATE TABLE retention (
  record_id text PRIMARY KEY REFERENCES record,
  -- the first local day on which it may be destroyed; null while it is in use or no rule says when
  until_on date,
  -- the rule, as `src/features/retention/rules.ts` names it; null where there is none
  rule text,
  -- entries by which somebody holds it and nobody has let go
  holds text[] NOT NULL
);
CREATE INDEX retention_passed ON retention (until_on) WHERE until_on IS NOT NULL;

ALTER TABLE retention ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON retention FOR SELECT TO paramountcy_app USING (EXISTS (SELECT FROM access WHERE access.record_id = retention.record_id));
CREATE POLICY serves ON retention TO paramountcy_service USING (true);
GRANT SELECT ON retention TO paramountcy_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON retention TO paramountcy_service;

-- Records that somebody proposed to destroy; once another has confirmed it, the certificate that it was done. It outlives the
-- record, so it names nobody of whom the record told.
CREATE TABLE destruction (
  id text PRIMARY KEY,
  record_id text NOT NULL REFERENCES record,
  kind text NOT NULL,
  office text,
  -- by which rule it may go, and why it should
  reason text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at epoch_ms NOT NULL,
  -- somebody decided against it
  declined_by text,
  declined_at epoch_ms,
  confirmed_by text,
  confirmed_at epoch_ms,
  certificate jsonb,
  CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by),
  CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL) AND (confirmed_by IS NULL) = (certificate IS NULL)),
  CHECK ((declined_by IS NULL) = (declined_at IS NULL) AND (declined_by IS NULL OR confirmed_by IS NULL))
);
-- One at a time is open, and none after it was done.
CREATE UNIQUE INDEX destruction_of_record ON destruction (record_id) WHERE declined_by IS NULL;

ALTER TABLE destruction ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON destruction FOR SELECT TO paramountcy_app USING (
  EXISTS (SELECT FROM access WHERE access.record_id = destruction.record_id)
  OR (confirmed_by IS NOT NULL AND (SELECT viewer_may('record.destroy')))
);
CREATE POLICY serves ON destruction TO paramountcy_service USING (true);
GRANT SELECT ON destruction TO paramountcy_app;
GRANT SELECT, INSERT ON destruction TO paramountcy_service;
GRANT UPDATE (declined_by, declined_at, confirmed_by, confirmed_at, certificate) ON destruction TO paramountcy_service;

-- A certificate is not changed, and nothing of it is taken away.
CREATE FUNCTION keep_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR OLD.confirmed_by IS NOT NULL THEN
    RAISE EXCEPTION 'destruction is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER certificate_kept BEFORE UPDATE OR DELETE ON destruction FOR EACH ROW EXECUTE FUNCTION keep_certificate();
CREATE TRIGGER certificates_kept BEFORE TRUNCATE ON destruction FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE destruction ENABLE ALWAYS TRIGGER certificate_kept;
ALTER TABLE destruction ENABLE ALWAYS TRIGGER certificates_kept;

-- Destroys what a record says: its key, every row that follows from it or stands beside it, its name. Links, hashes, the
-- audit and the certificate stay. Only for a record whose destruction two people have decided.
CREATE FUNCTION destroy_record(wanted text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  confirmed bigint := (SELECT confirmed_at FROM destruction WHERE record_id = wanted AND confirmed_by IS NOT NULL);
  beside text[];
  one text;
  files text[] := ARRAY(SELECT digest FROM attachment WHERE record_id = wanted);
BEGIN
  IF confirmed IS NULL THEN
    RAISE EXCEPTION 'Nobody has confirmed that % is destroyed', wanted USING ERRCODE = 'restrict_violation';
  END IF;
  -- Whatever table has a record's rows, of whichever migration.
  beside := ARRAY(
    SELECT relname::text FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attname = 'record_id' AND NOT attisdropped
      AND relname NOT IN ('entry', 'audit', 'command', 'checkpoint_leaf', 'destruction')
    ORDER BY relname
  );
  -- Those that point at others first: in an order that nobody has to keep up.
  FOR pass IN 1..10 LOOP
    FOREACH one IN ARRAY beside LOOP
      BEGIN
        EXECUTE format('DELETE FROM %I WHERE record_id = $1', one) USING wanted;
        beside := array_remove(beside, one);
      EXCEPTION WHEN foreign_key_violation THEN NULL;
      END;
    END LOOP;
  END LOOP;
  IF cardinality(beside) > 0 THEN
    RAISE EXCEPTION 'Rows of % are left in %', wanted, beside;
  END IF;
  -- Files that no other record has.
  DELETE FROM attachment_content WHERE digest = ANY (files) AND NOT EXISTS (SELECT FROM attachment WHERE attachment.digest = attachment_content.digest);
  -- What was sent with a command could be guessed from its fingerprint.
  UPDATE command SET fingerprint = '', outcome = NULL WHERE record_id = wanted;
  IF EXISTS (SELECT FROM entry WHERE record_id = wanted AND data IS NOT NULL) THEN
    ALTER TABLE entry DISABLE TRIGGER entry_append_only;
    UPDATE entry SET data = NULL, head = NULL WHERE record_id = wanted;
    ALTER TABLE entry ENABLE ALWAYS TRIGGER entry_append_only;
  END IF;
  UPDATE record SET title = '', head = jsonb_build_object('id', id, 'record', kind, 'title', '', 'procedures', '[]'::jsonb, 'children', '[]'::jsonb),
    procedures = '{}', nation = NULL, destroyed_at = confirmed WHERE id = wanted;
END
$$;
REVOKE EXECUTE ON FUNCTION destroy_record FROM PUBLIC;
GRANT EXECUTE ON FUNCTION destroy_record TO paramountcy_service;
