-- The number by which a board is known everywhere: five digits, once in a samenwerkingsverband.
alter table organisatie add column bestuursnummer text check (bestuursnummer ~ '^[0-9]{5}$');
alter table organisatie add unique (swv, bestuursnummer);
