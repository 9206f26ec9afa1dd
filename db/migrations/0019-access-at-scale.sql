-- However many records there are, a list costs what is on it. Whether a row may be seen is looked up row by row: OFFSET 0
-- keeps the planner from going through the whole of `access` first.
DO $$
DECLARE
  listed text;
BEGIN
  FOREACH listed IN ARRAY ARRAY['duty', 'case_summary', 'departure'] LOOP
    EXECUTE format('ALTER POLICY sees ON %I USING (EXISTS (SELECT FROM access WHERE access.record_id = %I.record_id OFFSET 0))', listed, listed);
  END LOOP;
END
$$;

-- However many concerns there are, whoever asks is compared with those only that have their id or a word of their name.
CREATE FUNCTION words_of(names text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN string_to_array(array_to_string(names, ' '), ' ');
CREATE INDEX allegation_by_accused ON allegation_summary USING gin (accused);
CREATE INDEX allegation_by_word ON allegation_summary USING gin (words_of(accused_names));

CREATE OR REPLACE FUNCTION viewer_conflicts() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT record_id FROM conflict WHERE person = viewer() AND NOT namesake
  UNION ALL
  SELECT record_id FROM named_in WHERE words = current_setting('paramountcy.words', true)
    AND NOT EXISTS (SELECT FROM conflict WHERE conflict.record_id = named_in.record_id AND person = viewer() AND namesake)
  UNION ALL
  SELECT record_id FROM allegation_summary WHERE accused @> ARRAY[viewer()]
  UNION ALL
  -- In doubt a concern is about them: it may name them by a shorter or a longer name.
  SELECT record_id FROM allegation_summary WHERE words_of(accused_names) && string_to_array(current_setting('paramountcy.words', true), ' ') AND EXISTS (
    SELECT FROM unnest(accused_names) AS said (name), string_to_array(said.name, ' ') AS words,
      string_to_array(current_setting('paramountcy.words', true), ' ') AS own
    WHERE words @> own OR (cardinality(words) > 1 AND words <@ own)
  )
  UNION ALL
  -- Whoever has a name without a letter may be anybody.
  SELECT record_id FROM allegation_summary WHERE current_setting('paramountcy.words', true) = '' AND cardinality(accused_names) > 0;
END;
