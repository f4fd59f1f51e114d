-- The people who can be chosen for something, without walking past every parent of the samenwerkingsverband.

create index rol_kiesbaar on rol (swv, persoon, rol, organisatie) where rol not in ('ouder', 'jongere', 'systeem');
