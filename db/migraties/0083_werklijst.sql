-- Every view of the worklist is a walk along an index that stops at a page: tasks of a person, of a role, of a role at a
-- school, and those that wait for someone, each in the order of the list.

drop index taak_persoon;
drop index taak_rol;
drop index taak_organisatie;
create index taak_persoon on taak (swv, persoon, (coalesce(uiterlijk, '9999-12-31'::date)), zaak, nr) where persoon is not null;
create index taak_rol on taak (swv, rol, (coalesce(uiterlijk, '9999-12-31'::date)), zaak, nr) where persoon is null and organisatie is null;
create index taak_organisatie on taak (swv, organisatie, rol, (coalesce(uiterlijk, '9999-12-31'::date)), zaak, nr) where persoon is null and organisatie is not null;
create index taak_toewijzen on taak (swv, (coalesce(uiterlijk, '9999-12-31'::date)), zaak, nr) where naam in ('deskundige-toewijzen', 'toewijzen');
