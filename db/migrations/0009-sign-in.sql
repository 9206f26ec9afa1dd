-- Who is signed in where, so that a session can be ended from elsewhere.
ALTER TABLE session
  ADD COLUMN person text REFERENCES worker ON DELETE CASCADE,
  -- such as 'Firefox on Windows'
  ADD COLUMN device text;
UPDATE session SET person = worker.id FROM worker WHERE worker.id = held ->> 'personId';
CREATE INDEX session_of_person ON session (person) WHERE person IS NOT NULL;

-- Whom a provider of identities names as somebody's manager, who may not have signed in here yet.
ALTER TABLE worker ADD COLUMN manager_named text;
CREATE INDEX worker_by_manager_named ON worker (manager_named) WHERE manager_id IS NULL;

-- Signs somebody out, everywhere or in one session. A session that has been ended still knows whose it was, so that what
-- they were typing in it can be kept for them alone.
CREATE FUNCTION end_sessions(who text, only_hash text DEFAULT NULL) RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  WITH ended AS (
    UPDATE session SET person = NULL,
      held = jsonb_strip_nulls(jsonb_build_object('formerPersonId', who, 'kept', held -> 'kept'))
    WHERE person = who AND (only_hash IS NULL OR hash = only_hash)
    RETURNING hash
  )
  SELECT count(*) FROM ended;
END;
REVOKE EXECUTE ON FUNCTION end_sessions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION end_sessions TO paramountcy_service;

-- Whoever changes somebody's role: what they may do is asked anew, of somebody who signs in anew.
CREATE FUNCTION end_sessions_of_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM end_sessions(NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER role_changed AFTER UPDATE OF role ON worker FOR EACH ROW
  WHEN (OLD.role IS DISTINCT FROM NEW.role) EXECUTE FUNCTION end_sessions_of_changed();
