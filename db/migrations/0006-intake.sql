-- What became of each file of the court's that somebody read in. It names records and places in the file, nobody in it.
CREATE TABLE intake_run (
  id text PRIMARY KEY,
  at epoch_ms NOT NULL,
  person text,
  file_name text NOT NULL,
  bytes bigint NOT NULL,
  result jsonb NOT NULL
);
CREATE INDEX intake_run_by_time ON intake_run (at DESC);
