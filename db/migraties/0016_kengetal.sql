-- Key figures: what each zaak adds, and the counters of that by month. Both are written in the transaction of the act;
-- a page never counts zaken.

-- The list behind a number. A change of a zaak is compared with what stands here, so the counters mend themselves.
create table kengetalfeit (
  swv integer not null,
  datum date not null,
  aantal integer not null check (aantal > 0),
  som bigint not null default 0,
  zaak uuid not null,
  organisatie uuid not null,
  kengetal text collate "C" not null,
  procedure text collate "C" not null,
  waarde text collate "C" not null,
  primary key (swv, zaak, kengetal, waarde, datum),
  foreign key (swv, zaak) references zaak (swv, id) on delete cascade
);
comment on column kengetalfeit.waarde is 'The answer or criterion by which the figure is told apart, never free text; empty when it is not.';
create index kengetalfeit_lijst on kengetalfeit (swv, kengetal, procedure, datum, zaak);
call loket_beheer.scherm_af('kengetalfeit', 'select, insert, delete');

create table kengetaltelling (
  swv integer not null references samenwerkingsverband (id),
  maand date not null check (extract(day from maand) = 1),
  aantal integer not null check (aantal >= 0),
  som bigint not null check (som >= 0),
  organisatie text collate "C" not null,
  kengetal text collate "C" not null,
  procedure text collate "C" not null,
  waarde text collate "C" not null,
  primary key (swv, organisatie, maand, kengetal, procedure, waarde)
) with (fillfactor = 70);
comment on column kengetaltelling.organisatie is 'The asking organisation, or empty for the total of the samenwerkingsverband.';
call loket_beheer.scherm_af('kengetaltelling', 'select, insert, update, delete');
