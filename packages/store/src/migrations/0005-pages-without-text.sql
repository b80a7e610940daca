-- Which pages of the original held no text: part of what a report says of itself.

alter table report
  -- numbers or names, in page order
  add column pages_without_text jsonb not null default '[]';
