-- The people of the city and what goes on between them, made from numbers: the same in every database.
create function pg_temp.id(kind text, n bigint, at timestamptz) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15))::uuid $$;
create function pg_temp.pick(n bigint, salt int, of_so_many int) returns int language sql immutable as $$
  select ((hashint8extended(n, salt) & 1152921504606846975) % of_so_many)::int $$;
create function pg_temp.one_of(n bigint, salt int, of_these text[]) returns text language sql immutable as $$
  select of_these[1 + (hashint8extended(n, salt) & 1152921504606846975) % cardinality(of_these)] $$;

create temp table city as
select now, now - interval '10 years' as start, now::date as today, scale, service,
  greatest(2, (40 * scale)::int) as teams, greatest(2, (12 * scale)::int) as organisations,
  (100000 * scale)::int as clients, (30000 * scale)::int as volunteers,
  array['walking', 'visiting', 'groceries', 'odd-jobs', 'language', 'paperwork', 'transport', 'cooking', 'computers'] as activities,
  array['monday-morning', 'monday-afternoon', 'tuesday-morning', 'tuesday-evening', 'wednesday-afternoon', 'thursday-morning', 'friday-afternoon', 'saturday-morning'] as slots,
  array['Anna', 'Bram', 'Carla', 'Daan', 'Elif', 'Fatima', 'Gerrit', 'Hanna', 'Ibrahim', 'Joke', 'Kees', 'Lotte', 'Mo', 'Nel', 'Omar', 'Piet'] as first_names,
  array['de Vries', 'Jansen', 'Bakker', 'Yilmaz', 'Visser', 'Smit', 'Mulder', 'El Amrani', 'de Boer', 'Bos', 'Peters', 'Hendriks', 'Dekker', 'Brouwer'] as family_names
from (select current_setting('ten_years.p1')::timestamptz as now, current_setting('ten_years.p2')::float as scale, current_setting('ten_years.p3') as service) given;

create temp table team as select n, pg_temp.id('team', n, start) as id from city, generate_series(0, teams - 1) n;
create temp table organisation as select n, pg_temp.id('organisation', n, start) as id from city, generate_series(0, organisations - 1) n;
create temp table professional as
select n, pg_temp.id('professional', n, start) as id, n % teams as team_n, pg_temp.id('team', n % teams, start) as team_id from city, generate_series(0, teams * 8 - 1) n;
create temp table coordinator as
select n, pg_temp.id('coordinator', n, start) as id, organisation.id as organisation_id from city, organisation;

create temp table client as
select one.n, at, pg_temp.id('client', one.n, at) as id, case when pg_temp.pick(one.n, 1, 10) < 9 then pg_temp.id('account', one.n, at) end as account_id,
  p.team_id, p.id as professional_id, 'WK0344' || lpad(pg_temp.pick(one.n, 4, 35)::text, 2, '0') as district, pg_temp.pick(one.n, 5, 5) = 0 as is_live,
  pg_temp.one_of(one.n, 10, first_names) as first_name, pg_temp.one_of(one.n, 11, family_names) as family_name
from city cross join lateral (select n, start + (now - start) * (n::float / (clients + 1)) as at from generate_series(1, clients) n) one
join professional p on p.n = pg_temp.pick(one.n, 2, teams) + teams * pg_temp.pick(one.n, 3, 8);

-- One in three is there now; the others left in the course of the years.
create temp table volunteer as
select one.n, at, pg_temp.id('volunteer', one.n, at) as id, pg_temp.id('volunteer account', one.n, at) as account_id, o.n as organisation_n, o.id as organisation_id,
  pg_temp.pick(one.n, 21, 3) > 0 as has_left, pg_temp.one_of(one.n, 22, first_names) as first_name, pg_temp.one_of(one.n, 23, family_names) as family_name,
  array[pg_temp.one_of(one.n, 24, activities), pg_temp.one_of(one.n, 25, activities)] as activities,
  array['WK0344' || lpad(pg_temp.pick(one.n, 26, 35)::text, 2, '0'), 'WK0344' || lpad(pg_temp.pick(one.n, 27, 35)::text, 2, '0'), 'WK0344' || lpad(pg_temp.pick(one.n, 28, 35)::text, 2, '0')] as districts,
  array[pg_temp.one_of(one.n, 29, slots), pg_temp.one_of(one.n, 30, slots), pg_temp.one_of(one.n, 31, slots)] as slots
from city cross join lateral (select n, start + (now - start) * (n::float / (volunteers + 1)) as at from generate_series(1, volunteers) n) one
join organisation o on o.n = pg_temp.pick(one.n, 20, organisations);

-- Every client asks once, one in five a second time. Who lives on with us asks for something now.
create temp table request as
select numbered.n, least(moment.at, now - interval '1 hour') as at, pg_temp.id('request', numbered.n, least(moment.at, now - interval '1 hour')) as id, c.id as client_id, c.n as client_n, c.account_id as client_account_id, c.team_id, c.professional_id,
  c.district, c.is_live, pg_temp.one_of(numbered.n, 40, activities) as activity, array[pg_temp.one_of(numbered.n, 41, slots), pg_temp.one_of(numbered.n, 42, slots)] as slots,
  case when not is_live then case when pg_temp.pick(numbered.n, 43, 100) < 32 then 'ended' else 'closed' end
    else (array['exploring', 'exploring', 'open', 'open', 'running', 'running', 'running', 'running', 'running', 'running', 'running', 'running', 'arranged',
      'arranged', 'arranged', 'arranged', 'arranged', 'arranged', 'arranged', 'arranged'])[1 + pg_temp.pick(numbered.n, 43, 20)] end as state
from (select n, (n - 1) % clients + 1 as client_n from city, generate_series(1, clients * 6 / 5) n) numbered
join client c on c.n = numbered.client_n cross join city
cross join lateral (select case when is_live then now - pg_temp.pick(numbered.n, 44, 700) * interval '1 day' - interval '30 days'
  else c.at + interval '7 days' + case when numbered.n > clients then interval '400 days' else interval '0' end end as at) moment;

create temp table present as select row_number() over (order by n) - 1 as i, * from volunteer where not has_left;
create temp table counted as select (select count(*) from present)::int as present, (select count(*) from volunteer)::int as volunteers;

-- Requests that found somebody: from the match to the end of the agreement.
create temp table together as
select r.n, r.at + interval '14 days' as at, pg_temp.id('match', r.n, r.at + interval '7 days') as match_id, pg_temp.id('agreement', r.n, r.at + interval '14 days') as id,
  r.id as request_id, r.client_id, r.client_account_id, r.team_id, r.professional_id, r.activity, v.id as volunteer_id, v.account_id as volunteer_account_id,
  v.organisation_id, backup.id as backup_id, r.state = 'running' as is_running, least(r.at + (34 + pg_temp.pick(r.n, 50, 700)) * interval '1 day', now - interval '1 day') as until,
  1 + pg_temp.pick(r.n, 51, 49) as visits
from request r cross join city cross join counted
left join present on r.state = 'running' and present.i = pg_temp.pick(r.n, 52, counted.present)
join volunteer v on v.n = coalesce(present.n, 1 + pg_temp.pick(r.n, 52, counted.volunteers))
join professional own on own.id = r.professional_id
join professional backup on backup.n = own.team_n + teams * ((own.n / teams + 1) % 8)
where r.state in ('running', 'ended');
analyze client; analyze volunteer; analyze request; analyze together;
