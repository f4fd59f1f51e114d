-- A look at the file of a pupil is on record like a look at a zaak: it stands under the pupil, for no zaak was opened.
alter table inzage alter column zaak drop not null;
alter table inzage add column leerling uuid;
alter table inzage add constraint inzage_waarvan check (zaak is not null or leerling is not null);
create index inzage_leerling on inzage (swv, leerling, op) where leerling is not null;
