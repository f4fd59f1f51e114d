-- Which closed zaken still hold something of people, in the order in which the time to keep them ends (WVO 2020 2.47 lid 16).
alter table zaak add column gewist boolean not null default false;
-- An owner who is no superuser is bound by the fence too and would change nothing.
alter table zaak no force row level security;
alter table gebeurtenis no force row level security;
update zaak z set gewist = true
from gebeurtenis g where g.swv = z.swv and g.zaak = z.id and g.soort = 'persoonlijk-gewist';
alter table zaak force row level security;
alter table gebeurtenis force row level security;
create index zaak_te_wissen on zaak (swv, einde_op, id) where einde_op is not null and not gewist;
