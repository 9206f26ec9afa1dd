-- Lists of duties are counted and paged by these alone: they hold all that tells how a duty stands, whose it is and
-- whether whoever asks may see it.
DROP INDEX duty_open_by_owner;
CREATE INDEX duty_open_by_owner ON duty (owner, urgency, due_at, started_at, id)
  INCLUDE (owed_from, only_if_silent, record_id, owner_role) WHERE state = 'open';
DROP INDEX duty_open_by_office;
CREATE INDEX duty_open_by_office ON duty (office, urgency, due_at, started_at, id)
  INCLUDE (owed_from, only_if_silent, record_id, owner, owner_role) WHERE state = 'open';
