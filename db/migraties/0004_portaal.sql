-- What a school and its contactpersoon share beside a zaak: pupils with an OPP (GV-012), thinking along about a pupil
-- (GV-014, GV-015), agreements and notes at school level (GV-013, GV-048). And with which right a file was read.

alter table leerling add column opp_sinds date;
alter table leerling add column opp_geevalueerd date;
alter table leerling add column opp_tot date;
alter table leerling add constraint leerling_opp check (opp_sinds is not null or (opp_geevalueerd is null and opp_tot is null));
comment on column leerling.opp_tot is 'Last day of the OPP; null while it runs.';

create table meedenkmoment (
  swv integer not null,
  id uuid not null,
  leerling uuid not null,
  persoon uuid not null,
  op timestamptz not null,
  datum date not null,
  onderwerp text not null,
  deelnemers jsonb not null,
  verslag text,
  primary key (swv, id),
  foreign key (swv, leerling) references leerling (swv, id) on delete cascade,
  foreign key (swv, persoon) references persoon (swv, id)
);
comment on column meedenkmoment.deelnemers is 'Words for parties (ouders, gemeente, leerplicht), never names.';
create index meedenkmoment_leerling on meedenkmoment (swv, leerling, datum);
call loket_beheer.scherm_af('meedenkmoment', 'select, insert, delete');

create table schoolnotitie (
  swv integer not null,
  id uuid not null,
  school uuid not null,
  door uuid not null,
  op timestamptz not null,
  datum date not null,
  soort text not null check (soort in ('afspraak', 'notitie')),
  school_leest boolean not null,
  tekst text not null,
  primary key (swv, id),
  foreign key (swv, school) references organisatie (swv, id),
  foreign key (swv, door) references persoon (swv, id)
);
create index schoolnotitie_school on schoolnotitie (swv, school, datum);
call loket_beheer.scherm_af('schoolnotitie', 'select, insert, delete');

alter table inzage add column rol text;
comment on column inzage.rol is 'How the reader stood to the zaak: behandelaar, school, deskundige or gezin, with the role.';
create index inzage_persoon on inzage (swv, persoon, op);
