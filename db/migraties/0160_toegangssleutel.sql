-- Who may find a zaak, as one key of sixteen bytes instead of a kind and a text of up to fifty: ten rows for every zaak, read by
-- every list. Of a person and of an organisation it is the id; of a role the sha256 of its kind and name in the form of a UUID
-- of version 8 (src/db/opslag/vindbaar.ts writes the same).
alter table zaak_toegang rename to zaak_toegang_oud;
alter table zaak_toegang_oud rename constraint zaak_toegang_pkey to zaak_toegang_oud_pkey;
alter table zaak_toegang_oud rename constraint zaak_toegang_swv_zaak_fkey to zaak_toegang_oud_fkey;

create table zaak_toegang (
  swv integer not null,
  zaak uuid not null,
  sleutel uuid not null,
  primary key (swv, zaak, sleutel),
  foreign key (swv, zaak) references zaak (swv, id) on delete cascade
);
-- An owner who is no superuser is bound by the fence too and would read nothing.
alter table zaak_toegang_oud no force row level security;
insert into zaak_toegang (swv, zaak, sleutel)
select distinct swv, zaak, case
  when soort in ('persoon', 'organisatie') then wie::uuid
  else (substr(h, 1, 12) || '8' || substr(h, 14, 3) || '8' || substr(h, 18, 15))::uuid end
from zaak_toegang_oud, lateral encode(sha256(convert_to(soort || ':' || wie, 'UTF8')), 'hex') h;
drop table zaak_toegang_oud;
create index zaak_toegang_sleutel on zaak_toegang (swv, sleutel, zaak);
comment on column zaak_toegang.sleutel is 'Id of a person or organisation, or sha256(''rol:secretariaat'') as a UUID of version 8.';
call loket_beheer.scherm_af('zaak_toegang', 'select, insert, delete');
