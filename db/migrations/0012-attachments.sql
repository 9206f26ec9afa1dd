-- The bytes of files, once for each SHA-256, in parts of one megabyte.
CREATE TABLE attachment_content (
  digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  part integer NOT NULL CHECK (part >= 0),
  bytes bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
  PRIMARY KEY (digest, part)
);
-- Files are compressed already; what is stored plainly is read in one piece.
ALTER TABLE attachment_content ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- One row for each file of a record. It follows from the entry that proves it.
CREATE TABLE attachment (
  entry_id text PRIMARY KEY,
  record_id text NOT NULL REFERENCES record,
  digest text NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  size bigint NOT NULL,
  about text,
  added_by text,
  added_at epoch_ms NOT NULL,
  scanned text NOT NULL
);
CREATE INDEX attachment_of_record ON attachment (record_id, added_at);
CREATE INDEX attachment_by_digest ON attachment (digest);

CREATE FUNCTION refuse_other_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the content of a file never changes: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER attachment_content_kept BEFORE UPDATE OR TRUNCATE ON attachment_content
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_other_content();
ALTER TABLE attachment_content ENABLE ALWAYS TRIGGER attachment_content_kept;

ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON attachment FOR SELECT TO paramountcy_app
  USING (EXISTS (SELECT FROM access WHERE access.record_id = attachment.record_id));
CREATE POLICY serves ON attachment TO paramountcy_service USING (true);
GRANT SELECT ON attachment TO paramountcy_app;
GRANT SELECT, INSERT, DELETE ON attachment TO paramountcy_service;

-- Seen only through a record that may be seen and that holds the file.
ALTER TABLE attachment_content ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON attachment_content FOR SELECT TO paramountcy_app
  USING (EXISTS (SELECT FROM attachment WHERE attachment.digest = attachment_content.digest));
CREATE POLICY serves ON attachment_content TO paramountcy_service USING (true);
GRANT SELECT ON attachment_content TO paramountcy_app;
GRANT SELECT, INSERT, DELETE ON attachment_content TO paramountcy_service;
