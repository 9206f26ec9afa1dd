-- What people do with access: know of a record that is kept from them, open one in an emergency, cover for each other, and
-- see who looked.

-- Whom to ask: the worker who restricted the record.
ALTER TABLE access ADD COLUMN restricted_by text;

-- A cover that was ended early stays as it was arranged.
ALTER TABLE cover ADD COLUMN ended_at epoch_ms, ADD COLUMN ended_by text, ADD CHECK ((ended_at IS NULL) = (ended_by IS NULL));

CREATE OR REPLACE FUNCTION viewer_covers() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT worker.id FROM cover JOIN worker ON worker.id = cover.absent OR worker.manager_id = cover.absent
  WHERE cover.covering = viewer() AND cover.from_at <= viewer_now() AND viewer_now() < cover.until_at AND cover.ended_at IS NULL;
END;

-- Those whom the viewer manages.
CREATE FUNCTION viewer_manages() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT id FROM worker WHERE manager_id = viewer();
END;

-- What brings the viewer to a record like this one, restrictions aside: the rules of the policy of `access`, in words.
CREATE FUNCTION viewer_tie(kind text, holder text, office text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  RETURN CASE
    WHEN viewer() IS NULL THEN NULL
    WHEN kind = 'organisation' THEN 'everybody'
    WHEN kind = 'case' AND NOT viewer_may('case.view') THEN NULL
    WHEN kind = 'allegation' AND NOT viewer_may('allegation.view') THEN NULL
    WHEN kind NOT IN ('case', 'allegation', 'worker') THEN NULL
    WHEN holder = viewer() THEN 'holder'
    WHEN holder IN (SELECT viewer_people()) THEN 'manager'
    WHEN kind = 'case' AND holder IN (SELECT viewer_covers()) THEN 'cover'
    WHEN kind = 'case' AND office = viewer_office() THEN 'office'
    WHEN kind = 'case' AND viewer_may('case.every-office') THEN 'role'
    WHEN kind = 'allegation' AND office = viewer_office() AND viewer_may('allegation.office') THEN 'role'
    WHEN kind = 'worker' AND viewer_may('policy.manage') THEN 'role'
  END;

-- A restricted case that would be open to the viewer if it were not: that it is there is no secret to them, and whom to ask
-- neither. Whoever has a conflict with a record knows nothing of it, from how long the answer takes either: the policy of
-- `access` reads what is kept from the viewer only for a record that is there, so for one that is not it is read here.
CREATE FUNCTION viewer_knows_of(wanted text) RETURNS TABLE (record_id text, restricted_by text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  kept text[] := ARRAY(SELECT viewer_conflicts());
BEGIN
  IF NOT EXISTS (SELECT FROM access WHERE access.record_id = wanted) THEN
    kept := ARRAY(SELECT viewer_conflicts());
  END IF;
  RETURN QUERY SELECT access.record_id, access.restricted_by FROM access
    WHERE access.record_id = wanted AND access.restricted AND access.kind = 'case' AND access.record_id <> ALL (kept)
      AND viewer_tie(access.kind, access.holder, access.office) IS NOT NULL;
END
$$;

-- Why a record is open to the viewer now; null where it is not.
CREATE FUNCTION viewer_reason(wanted text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  RETURN (
    SELECT CASE
      WHEN record_id IN (SELECT viewer_conflicts()) THEN NULL
      WHEN restricted AND kind <> 'organisation' AND record_id IN (SELECT viewer_admitted()) THEN 'admitted'
      WHEN (NOT restricted OR kind = 'organisation') AND viewer_tie(kind, holder, office) IS NOT NULL THEN viewer_tie(kind, holder, office)
      WHEN record_id IN (SELECT viewer_emergencies()) THEN 'emergency'
    END
    FROM access WHERE record_id = wanted
  );

-- Somebody else than the opener says whether it was right, where nobody among the admitted may: they see why it was opened,
-- and nothing of the record.
CREATE POLICY reviews ON emergency_opening FOR SELECT TO paramountcy_app USING (
  (SELECT viewer_may('record.restrict')) AND person <> (SELECT viewer())
  AND EXISTS (SELECT FROM viewer_knows_of(emergency_opening.record_id))
);

-- From where somebody looked, as the proxy says it.
ALTER TABLE audit ADD COLUMN address text;

-- Whoever manages the holder of a record that is open to them answers for who looked at it.
CREATE POLICY answers ON audit FOR SELECT TO paramountcy_app USING (
  EXISTS (SELECT FROM access WHERE access.record_id = audit.record_id AND access.holder IN (SELECT viewer_manages()))
);
