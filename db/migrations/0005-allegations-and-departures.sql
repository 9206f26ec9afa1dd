-- One row for each concern about somebody who works with children: what lists show, and what decides who may see it.
CREATE TABLE allegation_summary (
  record_id text PRIMARY KEY REFERENCES record,
  title text NOT NULL,
  office text,
  started_by text,
  started_at epoch_ms NOT NULL,
  -- everybody whom it has ever been said to be about, as the entries say it: a worker's id or a name
  accused text[] NOT NULL,
  -- the same in plain words, sorted, to be compared with the name of whoever asks
  accused_names text[] NOT NULL,
  accused_is text,
  immediate_risk boolean NOT NULL,
  step text NOT NULL,
  version integer NOT NULL
);
CREATE INDEX allegation_by_starter ON allegation_summary (started_by);
CREATE INDEX allegation_by_office ON allegation_summary (office);

-- One row for each requirement that was left with a reason. The reason stands in the entry.
CREATE TABLE departure (
  entry_id text NOT NULL,
  requirement text NOT NULL,
  record_id text NOT NULL REFERENCES record,
  pack text NOT NULL,
  cite text NOT NULL,
  at epoch_ms NOT NULL,
  PRIMARY KEY (entry_id, requirement)
);
CREATE INDEX departure_of_record ON departure (record_id);
CREATE INDEX departure_by_time ON departure (at DESC, entry_id, requirement);
