-- Who is in a committee beside those whose role makes them member: as member, or taking part "in afstemming" (GV-299).
create table commissielid (
  swv integer not null references samenwerkingsverband (id),
  commissie text not null,
  persoon uuid not null,
  als text not null check (als in ('lid', 'in-afstemming')),
  sinds date not null,
  primary key (swv, commissie, persoon),
  foreign key (swv, persoon) references persoon (swv, id) on delete cascade
);
call loket_beheer.scherm_af('commissielid', 'select, insert, update, delete');
