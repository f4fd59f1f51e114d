-- Outcomes of the planned evaluations of the way of working itself (PDCA); the planning is data of the desk.

create table werkwijze_evaluatie (
  swv integer not null references samenwerkingsverband (id),
  op date not null,
  bijstellen boolean not null,
  door uuid,
  onderdeel text not null,
  uitkomst text not null,
  bijstelling text,
  activiteitenplan text not null,
  primary key (swv, onderdeel),
  check (bijstellen or bijstelling is null),
  foreign key (swv, door) references persoon (swv, id) on delete set null (door)
);
comment on column werkwijze_evaluatie.onderdeel is 'Id in the evaluatieplanning of the desk.';
call loket_beheer.scherm_af('werkwijze_evaluatie', 'select, insert');
