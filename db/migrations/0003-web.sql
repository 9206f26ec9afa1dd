-- Who is signed in. The id in the browser's cookie is kept only as its SHA-256.
CREATE TABLE session (
  hash text PRIMARY KEY,
  held jsonb NOT NULL,
  started_at epoch_ms NOT NULL,
  seen_at epoch_ms NOT NULL
);
CREATE INDEX session_by_seen ON session (seen_at);
