-- Lists are read from rows that the core works out with every act (src/taken/verversen.ts). Running arrangements came among
-- them later, so a zaak that nothing happened to since is not on that list: all open zaken are worked out again.
alter table samenwerkingsverband no force row level security;
alter table uitgaand no force row level security;
-- Due at once, also where the clock of an exercise is behind.
insert into uitgaand (swv, soort, sleutel, inhoud, niet_voor)
select id, 'leesrijen-verversen', 'leesrijen-verversen:0180', '{"na": ""}', timestamptz 'epoch' from samenwerkingsverband;
alter table samenwerkingsverband force row level security;
alter table uitgaand force row level security;
