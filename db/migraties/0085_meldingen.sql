-- The newest notices of a person, a role or a school, and the print queue, in their order from an index.

drop index melding_persoon;
drop index melding_rol;
create index melding_persoon on melding (swv, voor_persoon, op, id) where voor_persoon is not null;
create index melding_rol on melding (swv, voor_rol, op, id) where voor_rol is not null;
create index melding_organisatie on melding (swv, voor_organisatie, op, id) where voor_organisatie is not null;

drop index brief_post;
create index brief_post on brief (swv, datum, zaak, length(nummer), nummer) where kanaal = 'post' and stand = 'verzonden' and gepost_op is null;
