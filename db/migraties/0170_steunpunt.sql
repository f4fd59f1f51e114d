-- Regional steunpunten: the one a school belongs to, and the one in whose region a zaak began.
alter table organisatie drop constraint organisatie_soort_check;
alter table organisatie add constraint organisatie_soort_check check (soort in (
  'vo-school', 'vso-school', 'pro-school', 'basisschool', 'sbo-school', 'so-school', 'voorschool', 'swv', 'bestuur',
  'gemeente', 'partner', 'steunpunt'));
alter table organisatie add column steunpunt uuid;
alter table organisatie add foreign key (swv, steunpunt) references organisatie (swv, id);
alter table zaak add column steunpunt uuid;
alter table zaak add foreign key (swv, steunpunt) references organisatie (swv, id);
