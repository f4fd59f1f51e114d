-- A role may know that a zaak exists and nothing else of it: no name, no content (LD-030).
alter table zaak_toegang drop constraint zaak_toegang_soort_check;
alter table zaak_toegang add constraint zaak_toegang_soort_check
  check (soort in ('rol', 'persoon', 'organisatie', 'bestaan'));
