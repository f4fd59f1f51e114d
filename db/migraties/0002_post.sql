-- Letters by post: the day on which a person says that the envelope was handed to the carrier.
alter table brief add column gepost_op date;
alter table brief add column gepost_door uuid;

-- What still lies in the print queue.
create index brief_post on brief (swv, id) where kanaal = 'post' and stand = 'verzonden' and gepost_op is null;
