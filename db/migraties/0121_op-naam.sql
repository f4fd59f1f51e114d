-- Lists of names in the order in which people look for them: "de Ård" with the A of Ård after "de", Ölmez with the O, small
-- letters with capitals. A key of plain letters, compared by code point, is the same on every server and in every version.
create function sorteernaam(naam text) returns text
language sql immutable parallel safe
return lower(regexp_replace(normalize(naam, NFD), '[\u0300-\u036f]', '', 'g'));

revoke execute on function sorteernaam(text) from public;
grant execute on function sorteernaam(text) to loket_app;

drop index persoon_naam;
create index persoon_naam on persoon (swv, (sorteernaam(naam) collate "C"), id);
drop index organisatie_naam;
create index organisatie_naam on organisatie (swv, (sorteernaam(naam) collate "C"), id);
