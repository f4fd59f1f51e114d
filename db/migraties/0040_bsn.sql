-- The burgerservicenummer of a pupil, for the procedures that ask for it only. The number itself is encrypted by the app
-- with a key that is not in the database; merk is a keyed fingerprint, so that a double is found without reading any.

create table bsn (
  swv integer not null,
  op timestamptz not null,
  zaak uuid not null,
  leerling uuid not null,
  door uuid,
  sleutel text not null,
  merk bytea not null check (length(merk) = 32),
  cijfer bytea not null,
  primary key (swv, zaak),
  foreign key (swv, zaak) references zaak (swv, id),
  foreign key (swv, leerling) references leerling (swv, id) on delete cascade
);
comment on table bsn is 'Never joined in lists, exports or history. Kept per zaak: the number serves the procedure for which it was given.';
comment on column bsn.sleutel is 'Which key encrypted it, so that keys can be changed.';
comment on column bsn.cijfer is 'AES-256-GCM: iv (12), number (9), tag (16); bound to samenwerkingsverband and zaak.';
create index bsn_merk on bsn (swv, merk);
create index bsn_leerling on bsn (swv, leerling);
call loket_beheer.scherm_af('bsn', 'select, insert, update, delete');
