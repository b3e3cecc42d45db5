insert into public.volunteer_pool ("Id", "OrganisationId", "Name", "Description", "ConfirmedOn", "Version")
select pg_temp.id('pool', o.n * 10 + k, start), o.id, 'Pool ' || o.n || '.' || k, 'Mensen die op bezoek gaan.', today, 1 from organisation o, city, generate_series(1, 3) k;

insert into public.volunteer ("Id", "PoolId", "OrganisationId", "AccountId", "FirstName", "FamilyName", "ActivityCodes", "DistrictCodes", "Slots", "MaxClients", "MaxHoursPerWeek",
  "MotiveCodes", "MotiveInOwnWords", "SettingCode", "Talents", "Possibilities", "Limits", "LanguageCodes", "TrainingCodes", "TraitCodes", "BoundaryCodes",
  "HasStatedBoundaries", "BoundariesInOwnWords", "SharedWithClient", "ConductCertificateSeenOn", "ConductCertificateValidUntil", "Status", "LeavingReasonCode", "LeavingSince",
  "SupportNeedLevel", "RedirectionReason", "RedirectionKind", "RedirectionActivityId", "RedirectionAlternative", "Version")
select v.id, pg_temp.id('pool', v.organisation_n * 10 + 1 + pg_temp.pick(v.n, 82, 3), start), v.organisation_id, v.account_id, first_name, family_name, v.activities, districts, v.slots, 2, 6,
  array['social'], 'Ik heb tijd over.', 'one-to-one', 'Luisteren', 'Op de fiets', 'Niet tillen', array['nl'], '{}', '{}', '{}',
  true, 'Niet in het weekend.', 'Ik hou van wandelen.', v.at::date, case when has_left then (v.at + interval '3 years')::date else today + 600 end,
  case when has_left then 'Left' when pg_temp.pick(v.n, 83, 20) = 0 then 'Screening' when pg_temp.pick(v.n, 83, 20) = 1 then 'Paused' else 'Active' end,
  null, null, 1, null, null, null, null, 5
from volunteer v, city;

insert into public.motive_statement ("Id", "StatedOn", "VolunteerId", "MotiveCodes")
select pg_temp.id('motive', v.n, v.at), v.at::date, v.id, array['social'] from volunteer v;

insert into public.induction_item ("Id", "Title", "IsRequired", "DoneOn", "VolunteerId")
select pg_temp.id('induction', v.n * 10 + k, v.at), 'Kennismaken', true, v.at::date + 7, v.id from volunteer v, generate_series(1, 3) k;

insert into public.volunteer_reference ("Id", "AskedOn", "Outcome", "HeardOn", "VolunteerId")
select pg_temp.id('reference', v.n, v.at), v.at::date, 'Positive', v.at::date + 5, v.id from volunteer v;

-- Activities came and went: one in five runs now.
insert into public.collective_activity ("Id", "OrganisationId", "Title", "ActivityCode", "DistrictCode", "Slots", "Places", "LeaderContact", "Description", "Status", "ConfirmedOn", "IsExpired", "Version")
select pg_temp.id('activity', a, start + (now - start) * (a::float / count)), pg_temp.id('organisation', pg_temp.pick(a, 84, organisations), start), 'Samen eten', pg_temp.one_of(a, 85, activities),
  'W' || lpad(pg_temp.pick(a, 86, 35)::text, 2, '0'), array[pg_temp.one_of(a, 87, slots)], 12, 'Bij de balie', 'Iedere week samen aan tafel.',
  case when pg_temp.pick(a, 88, 5) = 0 then 'Open' else 'Stopped' end, today - 10, false, 1
from city cross join lateral (select greatest(20, (2000 * scale)::int) as count) many cross join lateral generate_series(1, count) a;

insert into public.activity_place ("Id", "ActivityId", "ClientId", "AskedBy", "AskedAt", "State")
select pg_temp.id('place', c.n, c.at), activity."Id", c.id, c.professional_id, c.at, case when is_live then 'Reserved' else 'Released' end
from client c join (select row_number() over (order by "Id") - 1 as i, "Id", count(*) over () as count from collective_activity) activity on activity.i = c.n % activity.count;

insert into public.known_client ("ClientId", "TeamId", "AccountId", "DistrictCode", "MinorThrough", "SourceVersion")
select c.id, team_id, account_id, district, null, 1 from client c;

insert into public.known_consent ("ClientId", "ScopeCode", "IsGranted", "Until", "SourceVersion")
select c.id, 'collective-activity', pg_temp.pick(c.n, 72, 10) > 0, null, 1 from client c;

insert into public.known_match ("MatchId", "VolunteerId", "ClientId", "ClientAccountId", "VolunteerAccountId", "OrganisationId", "ProfessionalId", "TeamId",
  "IsIntroduced", "IsConfirmed", "SourceVersion", "EndedVersion", "HasEnded")
select match_id, volunteer_id, client_id, client_account_id, volunteer_account_id, organisation_id, professional_id, team_id, true, true, 1, case when is_running then 0 else 2 end, not is_running
from together;
