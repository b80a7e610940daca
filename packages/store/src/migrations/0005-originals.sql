-- What is known of a report's original: which of its pages held no text, and where on recognised (OCR)
-- pages the words stand. Reports kept before know none of it.

alter table report
  -- numbers or names, in page order
  add column pages_without_text jsonb not null default '[]',
  -- { pages: [{ number, width, height }], words: [[from, to, page, x, y, width, height]] }, or null
  add column word_places jsonb;

-- A file whose pages were recognised is read anew: the same bytes with more text.
alter table report drop constraint report_jurisdiction_id_sha256_key;
create unique index report_by_reading
  on report (jurisdiction_id, sha256, (word_places is not null));
