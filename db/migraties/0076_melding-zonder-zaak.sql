-- A notice to a school that may not know which zaak it is about: the row keeps the zaak, so that it goes with it, and
-- its reader never gets it (BE-011).
alter table melding add column zonder_zaak boolean not null default false;
