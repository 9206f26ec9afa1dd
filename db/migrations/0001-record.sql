-- Instants are milliseconds since 1970-01-01T00:00Z.
CREATE DOMAIN epoch_ms AS bigint;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

-- What heads a record is said by its entries; these columns repeat the latest for finding and locking.
CREATE TABLE record (
  id text PRIMARY KEY,
  kind text NOT NULL,
  title text NOT NULL,
  procedures text[] NOT NULL,
  nation text,
  office text,
  head jsonb NOT NULL,
  opened_at epoch_ms NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  last_hash text NOT NULL,
  last_recorded_at epoch_ms NOT NULL
);
CREATE INDEX record_by_office ON record (office, kind, id);

CREATE TABLE entry (
  record_id text NOT NULL REFERENCES record,
  seq integer NOT NULL CHECK (seq > 0),
  id text NOT NULL UNIQUE,
  type text NOT NULL,
  at epoch_ms NOT NULL,
  recorded_at epoch_ms NOT NULL,
  by_person text,
  by_role text,
  by_organisation text,
  about text,
  children text[] NOT NULL,
  data jsonb NOT NULL,
  head jsonb,
  command_id text NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (record_id, seq)
);

CREATE TABLE command (
  id text PRIMARY KEY,
  name text NOT NULL,
  record_id text NOT NULL,
  fingerprint text NOT NULL,
  outcome jsonb,
  at epoch_ms NOT NULL
);

CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER record_kept BEFORE DELETE OR TRUNCATE ON record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- ALWAYS: a session that replays replicated changes is refused as well.
ALTER TABLE entry ENABLE ALWAYS TRIGGER entry_append_only;
ALTER TABLE record ENABLE ALWAYS TRIGGER record_kept;

REVOKE UPDATE, DELETE, TRUNCATE ON entry FROM PUBLIC;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'paramountcy_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON entry FROM paramountcy_app;
    REVOKE DELETE, TRUNCATE ON record FROM paramountcy_app;
  END IF;
END
$$;
