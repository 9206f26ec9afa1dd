-- The people who work with the product.
CREATE TABLE worker (
  id text PRIMARY KEY,
  name text NOT NULL,
  role text NOT NULL,
  organisation text NOT NULL,
  office text,
  manager_id text REFERENCES worker,
  email text
);
CREATE INDEX worker_by_manager ON worker (manager_id);
CREATE INDEX worker_by_office ON worker (office, role);

-- What follows from the entries, kept for lists. Whether a duty is late is not kept: due_at and the time tell.
CREATE TABLE duty (
  id text PRIMARY KEY,
  record_id text NOT NULL REFERENCES record,
  pack text NOT NULL,
  declaration text NOT NULL,
  requirement text[] NOT NULL,
  cite text NOT NULL,
  modality text NOT NULL,
  title text NOT NULL,
  who text[] NOT NULL,
  person text,
  owner text,
  owner_role text,
  office text,
  children text[] NOT NULL,
  outstanding text[] NOT NULL,
  started_by text NOT NULL,
  started_at epoch_ms NOT NULL,
  -- from when it is owed and shown; null while nobody knows
  owed_from epoch_ms,
  unit text NOT NULL,
  -- 0 immediately, 1 by an instant, 2 as soon as possible, 3 before another event or by a date not known yet
  urgency smallint NOT NULL,
  due_at epoch_ms,
  due_on date,
  state text NOT NULL CHECK (state IN ('open', 'met', 'met-late', 'departed', 'ended')),
  met_by text,
  met_at epoch_ms,
  recorded_late boolean NOT NULL,
  only_if_silent boolean NOT NULL,
  escalates_to text[] NOT NULL
);
CREATE INDEX duty_of_record ON duty (record_id);
-- In the order in which they are shown: immediate first, then overdue, then soonest, then the undated by age.
CREATE INDEX duty_open_by_owner ON duty (owner, urgency, due_at, started_at, id) INCLUDE (owed_from)
  WHERE state = 'open';
CREATE INDEX duty_open_by_office ON duty (office, urgency, due_at, started_at, id) INCLUDE (owed_from, owner)
  WHERE state = 'open';
CREATE INDEX duty_open_by_due ON duty (due_at) INCLUDE (office, owed_from) WHERE state = 'open';

CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic text NOT NULL,
  payload jsonb NOT NULL,
  at epoch_ms NOT NULL,
  sent_at epoch_ms
);
CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL;

CREATE TABLE audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at epoch_ms NOT NULL,
  person text,
  role text,
  action text NOT NULL,
  record_id text,
  path text,
  outcome text NOT NULL,
  why text
);
CREATE INDEX audit_of_record ON audit (record_id, at);
CREATE INDEX audit_of_person ON audit (person, at);
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE audit ENABLE ALWAYS TRIGGER audit_append_only;
REVOKE UPDATE, DELETE, TRUNCATE ON audit FROM PUBLIC;
