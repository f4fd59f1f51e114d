-- What a zaak is about when it is about no pupil (a class, a list), for lists and search.
alter table zaak add column onderwerp text;
