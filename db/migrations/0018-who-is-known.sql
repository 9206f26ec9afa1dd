-- What the rules say and the policies did not: whoever may not see a kind of record at all sees none of it, by whatever
-- way; a kind that no rule speaks of is open to nobody; a restricted record is open to the admitted only, of whatever kind;
-- whoever has left sees nobody; and of a record that somebody must not know of, no notice is left to them.

-- On the list of staff, whatever their role.
CREATE FUNCTION viewer_works() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  RETURN EXISTS (SELECT FROM worker WHERE id = viewer());

-- Whether the viewer may see records of this kind at all.
CREATE FUNCTION viewer_may_see(kind text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  RETURN CASE kind
    WHEN 'case' THEN viewer_may('case.view')
    WHEN 'allegation' THEN viewer_may('allegation.view')
    WHEN 'organisation' THEN viewer_may('policy.attest')
    WHEN 'worker' THEN viewer_may('policy.attest')
    ELSE false
  END;

ALTER POLICY sees ON access USING (
  record_id NOT IN (SELECT viewer_conflicts())
  AND CASE kind
    WHEN 'case' THEN (SELECT viewer_may_see('case'))
    WHEN 'allegation' THEN (SELECT viewer_may_see('allegation'))
    WHEN 'organisation' THEN (SELECT viewer_may_see('organisation'))
    WHEN 'worker' THEN (SELECT viewer_may_see('worker'))
    ELSE false
  END
  AND (
    record_id IN (SELECT viewer_emergencies())
    OR CASE
      WHEN restricted THEN record_id IN (SELECT viewer_admitted())
      WHEN kind = 'organisation' THEN true
      WHEN kind = 'case' THEN
        office = (SELECT viewer_office())
        OR holder IN (SELECT viewer_people())
        OR holder IN (SELECT viewer_covers())
        OR (SELECT viewer_may('case.every-office'))
      -- What one worker wrote about another does not pass to whoever covers for them.
      WHEN kind = 'allegation' THEN
        holder IN (SELECT viewer_people())
        OR (office = (SELECT viewer_office()) AND (SELECT viewer_may('allegation.office')))
      -- A worker's record; there is no other kind that anybody may see.
      ELSE holder IN (SELECT viewer_people()) OR (SELECT viewer_may('policy.manage'))
    END
  )
);

ALTER POLICY sees ON worker USING ((SELECT viewer_works()));
ALTER POLICY sees ON cover USING ((SELECT viewer_works()));
ALTER POLICY sees ON notice USING (person = viewer() AND (record_id IS NULL OR record_id NOT IN (SELECT viewer_conflicts())));
DROP POLICY reads ON notice;
CREATE POLICY reads ON notice FOR UPDATE TO paramountcy_app
  USING (person = viewer() AND (record_id IS NULL OR record_id NOT IN (SELECT viewer_conflicts())));

-- The same in words, as 0014 has it.
CREATE OR REPLACE FUNCTION viewer_tie(kind text, holder text, office text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  RETURN CASE
    WHEN NOT viewer_may_see(kind) THEN NULL
    WHEN kind = 'organisation' THEN 'everybody'
    WHEN holder = viewer() THEN 'holder'
    WHEN holder IN (SELECT viewer_people()) THEN 'manager'
    WHEN kind = 'case' AND holder IN (SELECT viewer_covers()) THEN 'cover'
    WHEN kind = 'case' AND office = viewer_office() THEN 'office'
    WHEN kind = 'case' AND viewer_may('case.every-office') THEN 'role'
    WHEN kind = 'allegation' AND office = viewer_office() AND viewer_may('allegation.office') THEN 'role'
    WHEN kind = 'worker' AND viewer_may('policy.manage') THEN 'role'
  END;

CREATE OR REPLACE FUNCTION viewer_reason(wanted text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  RETURN (
    SELECT CASE
      WHEN record_id IN (SELECT viewer_conflicts()) OR NOT viewer_may_see(kind) THEN NULL
      WHEN restricted AND record_id IN (SELECT viewer_admitted()) THEN 'admitted'
      WHEN NOT restricted AND viewer_tie(kind, holder, office) IS NOT NULL THEN viewer_tie(kind, holder, office)
      WHEN record_id IN (SELECT viewer_emergencies()) THEN 'emergency'
    END
    FROM access WHERE record_id = wanted
  );
