-- Meetings by a rule: a row of `vergadering` is what people changed (another day instead of the one of the rule, cancelled,
-- or planned by hand); who sits in a meeting instead of the standard participants has rows of its own.

alter table vergadering add column vervangt date;
comment on column vergadering.vervangt is 'The day of the rule that this meeting takes the place of.';

create table vergadering_deelnemer (
  swv integer not null references samenwerkingsverband (id),
  commissie text not null,
  datum date not null,
  rol text not null,
  persoon uuid,
  primary key (swv, commissie, datum, rol),
  foreign key (swv, persoon) references persoon (swv, id)
);
comment on table vergadering_deelnemer is 'Who takes a role in one meeting instead of its usual holder; null: nobody.';
call loket_beheer.scherm_af('vergadering_deelnemer', 'select, insert, update, delete');
