-- Who looked at whose data, spread over the ten years, and what people were told and did not read yet or read.
create temp table looks as
select share.lines * scale as lines, share.permission, share.purpose, share.role
from city join (values ('clients', 5000000, 'clients.read', 'Support', 'Professional'), ('agreements', 2000000, 'agreements.read', 'Agreement', 'Professional'),
  ('pools', 1500000, 'pools.read-volunteer', 'Screening', 'Coordinator'), ('matching', 1000000, 'matching.read-match', 'Matching', 'Professional'),
  ('signals', 500000, 'signals.read', 'Signal', 'Professional')) share(service, lines, permission, purpose, role) using (service);

create temp table looked_at as
select row_number() over () as n, subject_id, account_id, viewer_id from (
  select c.id as subject_id, c.account_id, c.professional_id as viewer_id from client c, city where service <> 'pools'
  union all
  select v.id, v.account_id, o.id from volunteer v join coordinator o on o.organisation_id = v.organisation_id, city where service = 'pools') one;
analyze looked_at;

insert into public.access_log_entry ("Id", "SubjectId", "SubjectAccountId", "ViewerId", "Role", "Permission", "Purpose", "At")
select pg_temp.id('look', one.n, one.at), subject_id, account_id, viewer_id, role, permission, purpose, one.at
from (select n, start + (now - start) * (n::float / (lines + 1)) as at, pg_temp.pick(n, 60, (select count(*) from looked_at)::int) + 1 as who
  from city, looks, generate_series(1, lines::int) n) one
join looked_at on looked_at.n = one.who cross join looks;

insert into public.notice ("Id", "PersonId", "Code", "TaskGroup", "English", "Dutch", "SubjectKind", "SubjectId", "StaysUntilDone", "Place", "At", "ReadAt", "Version")
select pg_temp.id('notice', t.n, t.until), t.professional_id, 'invented.notice', 'Read', 'Something changed in a collaboration.', 'Er is iets veranderd in een samenwerking.',
  'Agreement', t.id, false, (7::bigint << 42) + (extract(epoch from t.until) * 1000)::bigint, t.until, case when pg_temp.pick(t.n, 61, 20) > 0 then t.until + interval '1 day' end, 0
from together t;
