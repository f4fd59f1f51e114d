-- What is guarded of each zaak, with the days between which it stands on a list; worked out by the core and written with
-- the other rows that are read.

create table bewaking (
  swv integer not null,
  nr integer not null check (nr > 0),
  vanaf date not null,
  tot_en_met date,
  datum date,
  zaak uuid not null,
  lijst text collate "C" not null,
  wat text not null,
  primary key (swv, zaak, nr),
  foreign key (swv, zaak) references zaak (swv, id) on delete cascade
);
comment on column bewaking.vanaf is 'On the list from this day, until and including tot_en_met.';
create index bewaking_lijst on bewaking (swv, lijst, datum, zaak, nr);
call loket_beheer.scherm_af('bewaking', 'select, insert, update, delete');
