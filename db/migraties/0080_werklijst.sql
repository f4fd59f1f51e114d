-- The order of the worklist from an index, at any number of zaken: open zaken by the date of their first task, those
-- without a date after them, closed ones last.

drop index zaak_open;
create index zaak_werk on zaak (swv, (case when open then coalesce(volgende_datum, '9999-12-31'::date) else 'infinity'::date end), id);
create index zaak_werk_status on zaak (swv, status, (case when open then coalesce(volgende_datum, '9999-12-31'::date) else 'infinity'::date end), id);

drop index taak_volgorde;
create index taak_volgorde on taak (swv, (coalesce(uiterlijk, '9999-12-31'::date)), zaak, nr);
