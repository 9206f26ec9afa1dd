-- Who sees which rows. A web request is made as paramountcy_app and for one person; programs are made as
-- paramountcy_service. Neither owns a table. What a request says of itself:
--   paramountcy.person  id of the worker who asks; empty for nobody
--   paramountcy.words   their name in plain words, sorted
--   paramountcy.now     the instant at which they ask, in milliseconds since 1970-01-01T00:00Z
DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['paramountcy_app', 'paramountcy_service'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the server was quicker
      END;
    END IF;
    IF NOT pg_has_role(current_user, role_name, 'SET') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER WITH SET TRUE', role_name);
    END IF;
  END LOOP;
END
$$;

-- What each role may do, as `src/platform/permissions.ts` says: written from there whenever the database is brought up to date.
CREATE TABLE role_permission (
  role text NOT NULL,
  permission text NOT NULL,
  PRIMARY KEY (role, permission)
);

-- One row for each record: what decides who may see it.
CREATE TABLE access (
  record_id text PRIMARY KEY REFERENCES record,
  kind text NOT NULL,
  office text,
  -- who holds the case, who started the concern, whose record it is
  holder text,
  -- open to those in `admitted` only
  restricted boolean NOT NULL
);
CREATE INDEX access_by_holder ON access (holder);

-- Who may open a restricted record.
CREATE TABLE admitted (
  record_id text NOT NULL REFERENCES record,
  person text NOT NULL,
  PRIMARY KEY (record_id, person)
);
CREATE INDEX admitted_by_person ON admitted (person);

-- Everybody named in a record as a party or a relative: names in plain words, sorted.
CREATE TABLE named_in (
  record_id text NOT NULL REFERENCES record,
  words text NOT NULL,
  PRIMARY KEY (record_id, words)
);
CREATE INDEX named_in_by_words ON named_in (words);

-- A worker who must not see a record, or who only shares a name with somebody in it.
CREATE TABLE conflict (
  record_id text NOT NULL REFERENCES record,
  person text NOT NULL,
  namesake boolean NOT NULL,
  PRIMARY KEY (record_id, person)
);
CREATE INDEX conflict_by_person ON conflict (person);

-- A record that somebody opened in an emergency, beyond what is open to them.
CREATE TABLE emergency_opening (
  entry_id text PRIMARY KEY,
  record_id text NOT NULL REFERENCES record,
  person text NOT NULL,
  reason text NOT NULL,
  opened_at epoch_ms NOT NULL,
  until_at epoch_ms NOT NULL,
  -- the entry in which somebody else said whether it was right
  reviewed_by text
);
CREATE INDEX emergency_opening_by_person ON emergency_opening (person, until_at);
CREATE INDEX emergency_opening_to_review ON emergency_opening (opened_at) WHERE reviewed_by IS NULL;

-- Somebody who does another's work while they are away.
CREATE TABLE cover (
  id text PRIMARY KEY,
  absent text NOT NULL REFERENCES worker,
  covering text NOT NULL REFERENCES worker,
  from_at epoch_ms NOT NULL,
  until_at epoch_ms NOT NULL CHECK (until_at > from_at),
  arranged_by text NOT NULL,
  arranged_at epoch_ms NOT NULL,
  CHECK (absent <> covering)
);
CREATE INDEX cover_by_covering ON cover (covering, until_at);

-- Who asks. These read with the owner's rights, so that the tables behind them stay closed.
CREATE FUNCTION viewer() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('paramountcy.person', true), '');

CREATE FUNCTION viewer_now() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('paramountcy.now', true), '')::bigint;

CREATE FUNCTION viewer_office() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  RETURN (SELECT office FROM worker WHERE id = viewer());

CREATE FUNCTION viewer_may(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  RETURN EXISTS (SELECT FROM worker JOIN role_permission USING (role) WHERE worker.id = viewer() AND permission = wanted);

-- Those whose work the viewer does or answers for: themselves and whom they manage.
CREATE FUNCTION viewer_people() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT viewer() UNION SELECT id FROM worker WHERE manager_id = viewer();
END;

-- Those for whom they do it during an absence, and whom those manage.
CREATE FUNCTION viewer_covers() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT worker.id FROM cover JOIN worker ON worker.id = cover.absent OR worker.manager_id = cover.absent
  WHERE cover.covering = viewer() AND cover.from_at <= viewer_now() AND viewer_now() < cover.until_at;
END;

-- The records that the viewer must not see whatever else is true: they are named in them, or are whom they are about.
CREATE FUNCTION viewer_conflicts() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT record_id FROM conflict WHERE person = viewer() AND NOT namesake
  UNION ALL
  SELECT record_id FROM named_in WHERE words = current_setting('paramountcy.words', true)
    AND NOT EXISTS (SELECT FROM conflict WHERE conflict.record_id = named_in.record_id AND person = viewer() AND namesake)
  UNION ALL
  -- In doubt a concern is about them: it may name them by a shorter or a longer name.
  SELECT record_id FROM allegation_summary WHERE viewer() = ANY (accused) OR EXISTS (
    SELECT FROM unnest(accused_names) AS said (name), string_to_array(said.name, ' ') AS words,
      string_to_array(current_setting('paramountcy.words', true), ' ') AS own
    WHERE words @> own OR (cardinality(words) > 1 AND words <@ own)
  );
END;

CREATE FUNCTION viewer_admitted() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT record_id FROM admitted WHERE person = viewer();
END;

-- Records open to the viewer for some hours because they said that it could not wait.
CREATE FUNCTION viewer_emergencies() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT record_id FROM emergency_opening WHERE person = viewer() AND opened_at <= viewer_now() AND viewer_now() < until_at;
END;

-- The rules. Every other table asks this one.
ALTER TABLE access ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON access FOR SELECT TO paramountcy_app USING (
  record_id NOT IN (SELECT viewer_conflicts())
  AND (
    record_id IN (SELECT viewer_emergencies())
    OR CASE
      WHEN kind = 'organisation' THEN viewer() IS NOT NULL
      WHEN restricted THEN record_id IN (SELECT viewer_admitted())
      WHEN kind = 'case' THEN (SELECT viewer_may('case.view')) AND (
        office = (SELECT viewer_office())
        OR holder IN (SELECT viewer_people())
        OR holder IN (SELECT viewer_covers())
        OR (SELECT viewer_may('case.every-office'))
      )
      -- What one worker wrote about another does not pass to whoever covers for them.
      WHEN kind = 'allegation' THEN (SELECT viewer_may('allegation.view')) AND (
        holder IN (SELECT viewer_people())
        OR (office = (SELECT viewer_office()) AND (SELECT viewer_may('allegation.office')))
      )
      WHEN kind = 'worker' THEN holder IN (SELECT viewer_people()) OR (SELECT viewer_may('policy.manage'))
      ELSE false
    END
  )
);
CREATE POLICY serves ON access TO paramountcy_service USING (true);
GRANT SELECT ON access TO paramountcy_app;

-- How much the viewer owes, what they owe in records that are not open to them included: they learn that something needs
-- them, and nothing more. Of a record that they must not see, not even that.
CREATE FUNCTION viewer_owes() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  RETURN (SELECT count(*) FROM duty WHERE owner = viewer() AND state = 'open' AND owed_from <= viewer_now()
    AND record_id NOT IN (SELECT viewer_conflicts()));

-- What stands in a record is seen by whoever sees the record.
DO $$
DECLARE
  of_record text;
BEGIN
  FOREACH of_record IN ARRAY ARRAY['entry', 'duty', 'case_summary', 'allegation_summary', 'departure', 'admitted', 'conflict', 'emergency_opening'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_record);
    EXECUTE format('CREATE POLICY sees ON %I FOR SELECT TO paramountcy_app
      USING (EXISTS (SELECT FROM access WHERE access.record_id = %I.record_id))', of_record, of_record);
    EXECUTE format('CREATE POLICY serves ON %I TO paramountcy_service USING (true)', of_record);
    EXECUTE format('GRANT SELECT ON %I TO paramountcy_app', of_record);
  END LOOP;
END
$$;

ALTER TABLE record ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON record FOR SELECT TO paramountcy_app USING (EXISTS (SELECT FROM access WHERE access.record_id = record.id));
CREATE POLICY serves ON record TO paramountcy_service USING (true);
GRANT SELECT ON record TO paramountcy_app;

-- Colleagues are known to whoever has signed in.
ALTER TABLE worker ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON worker FOR SELECT TO paramountcy_app USING (viewer() IS NOT NULL);
CREATE POLICY serves ON worker TO paramountcy_service USING (true);
GRANT SELECT (id, name, role, organisation, office, manager_id) ON worker TO paramountcy_app;

ALTER TABLE cover ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON cover FOR SELECT TO paramountcy_app USING (viewer() IS NOT NULL);
CREATE POLICY serves ON cover TO paramountcy_service USING (true);
GRANT SELECT ON cover TO paramountcy_app;

-- Everybody leaves a trace, in their own name; those who watch see it for the records that they may see.
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON audit FOR SELECT TO paramountcy_app USING (
  (SELECT viewer_may('audit.view'))
  AND (record_id IS NULL OR EXISTS (SELECT FROM access WHERE access.record_id = audit.record_id))
);
CREATE POLICY leaves ON audit FOR INSERT TO paramountcy_app WITH CHECK (person IS NOT DISTINCT FROM viewer());
CREATE POLICY serves ON audit TO paramountcy_service USING (true);
GRANT SELECT, INSERT ON audit TO paramountcy_app;

ALTER TABLE intake_run ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON intake_run FOR SELECT TO paramountcy_app USING ((SELECT viewer_may('intake.run')));
CREATE POLICY leaves ON intake_run FOR INSERT TO paramountcy_app
  WITH CHECK (person = viewer() AND (SELECT viewer_may('intake.run')));
CREATE POLICY serves ON intake_run TO paramountcy_service USING (true);
GRANT SELECT, INSERT ON intake_run TO paramountcy_app;

-- No person asks these: the service does, before it knows who is there or after it has let them in.
ALTER TABLE named_in ENABLE ROW LEVEL SECURITY;
CREATE POLICY serves ON named_in TO paramountcy_service USING (true);
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
CREATE POLICY serves ON session TO paramountcy_service USING (true);
ALTER TABLE command ENABLE ROW LEVEL SECURITY;
CREATE POLICY serves ON command TO paramountcy_service USING (true);
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY serves ON outbox TO paramountcy_service USING (true);

-- Even the service adds to these, and never changes or deletes.
GRANT SELECT, INSERT ON entry, audit TO paramountcy_service;
GRANT SELECT, INSERT, UPDATE ON record, command, outbox TO paramountcy_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON worker, duty, session, case_summary, allegation_summary, departure, intake_run,
  access, admitted, named_in, conflict, emergency_opening, cover TO paramountcy_service;
GRANT SELECT ON migration, role_permission TO paramountcy_service;

-- Records that were there before: open to nobody until `paramountcy rebuild` has said whose they are.
