-- Lists of schools that come to turn one after the other (GV-337): every change with how the list stood after it. No row
-- yet: the list stands as the procedure starts it.
create table beurtlijst (
  swv integer not null references samenwerkingsverband (id),
  lijst text not null,
  volgnummer integer not null check (volgnummer > 0),
  op date not null,
  zaak uuid not null,
  school text not null,
  reden text not null check (reden in ('geplaatst', 'collegiaal')),
  stand jsonb not null,
  primary key (swv, lijst, volgnummer),
  foreign key (swv, zaak) references zaak (swv, id)
);
comment on column beurtlijst.stand is 'Ids of the schools in order, the first one at turn; never personal.';
create index beurtlijst_zaak on beurtlijst (swv, zaak);
call loket_beheer.scherm_af('beurtlijst', 'select, insert');
