-- One row for each case, for lists. It follows from the entries alone, whatever the time: which hearing is the next
-- one, and how old a child is, is worked out when it is read.
CREATE TABLE case_summary (
  record_id text PRIMARY KEY REFERENCES record,
  title text NOT NULL,
  case_number text,
  application text,
  proceedings text,
  court text,
  received_on date NOT NULL,
  hearings bigint[] NOT NULL,
  last_hearing_at epoch_ms,
  children jsonb NOT NULL,
  known_to_local_authority text,
  harm text[] NOT NULL,
  state text NOT NULL CHECK (state IN ('new', 'screened', 'allocated', 'closed')),
  office text,
  allocated_to text,
  allocated_role text,
  manager_id text,
  version integer NOT NULL
);
-- Applications that nobody holds yet: few at any time, however many cases there are.
CREATE INDEX case_summary_waiting ON case_summary (office, state) WHERE state IN ('new', 'screened');
CREATE INDEX case_summary_by_office ON case_summary (office, received_on DESC, record_id);
CREATE INDEX case_summary_by_holder ON case_summary (allocated_to, state);
CREATE INDEX case_summary_by_manager ON case_summary (manager_id);
CREATE INDEX case_summary_by_number ON case_summary (case_number);
