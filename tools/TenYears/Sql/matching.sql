insert into public.candidate ("Id", "AccountId", "OrganisationId", "ActivityCodes", "DistrictCodes", "Slots", "LanguageCodes", "TrainingCodes", "MotiveCodes", "TraitCodes", "BoundaryCodes",
  "SettingCode", "MaxClients", "ConductCertificateValidUntil", "IsActive", "HasLeft", "CurrentMatches", "ProfileVersion", "ActiveVersion", "Version")
select v.id, v.account_id, v.organisation_id, v.activities, districts, v.slots, array['nl'], '{}', array['social'], '{}', '{}',
  'one-to-one', 2, today + 600, not has_left, has_left, coalesce(now_with.matches, '{}'), 1, 1, 1
from volunteer v cross join city left join (select volunteer_id, array_agg(match_id) as matches from together where is_running group by volunteer_id) now_with on now_with.volunteer_id = v.id;

insert into public.match_request ("Id", "ClientId", "ClientAccountId", "ProfessionalId", "TeamId", "ActivityCode", "DistrictCode", "Slots", "NeedCodes", "LanguageCodes", "TrainingCodes",
  "TraitCodes", "CircumstanceCodes", "SeverityCode", "ReviewOn", "RespiteId", "Starts", "Ends", "IsNight", "OpenedAt", "OverdueNotifiedAt", "Status", "Version")
select r.id, r.client_id, r.client_account_id, r.professional_id, r.team_id, r.activity, r.district, r.slots, '{}', array['nl'], '{}',
  '{}', '{}', 'medium', today + 60, null, null, null, false, r.at, now,
  case state when 'open' then 'Open' when 'running' then 'Matched' when 'ended' then 'Matched' else 'Closed' end, 2
from request r, city where state <> 'exploring';

insert into public.match ("Id", "RequestId", "ClientId", "VolunteerId", "VolunteerAccountId", "OrganisationId", "ProposedBy", "Reason", "ProposedAt", "Status", "InvitedAt",
  "IntroductionPlannedFor", "IntroductionPlace", "IntroductionHeldAt", "VolunteerWithPerson", "VolunteerWithTask", "ClientWithPerson", "ClientWithTask")
select match_id, request_id, client_id, volunteer_id, volunteer_account_id, organisation_id, professional_id, 'Houdt van wandelen.', t.at - interval '7 days', 'Confirmed', t.at - interval '6 days',
  t.at - interval '3 days', 'AtHome', t.at - interval '3 days', true, true, true, true
from together t;

-- Before it clicked with one, others were asked; for what is open now, somebody is asked in one of three.
insert into public.match ("Id", "RequestId", "ClientId", "VolunteerId", "VolunteerAccountId", "OrganisationId", "ProposedBy", "Reason", "ProposedAt", "Status", "InvitedAt",
  "DeclinedBy", "DeclinedStage", "DeclinedAt", "DeclineReason")
select pg_temp.id('other match', r.n * 10 + k, r.at), r.id, r.client_id, v.id, v.account_id, v.organisation_id, r.professional_id, 'Woont dichtbij.', r.at, status, r.at + interval '1 day',
  case when status = 'Declined' then 'Volunteer' end, case when status = 'Declined' then 'Invited' end, case when status = 'Declined' then r.at + interval '2 days' end,
  case when status = 'Declined' then 'NotNow' end
from request r cross join counted cross join generate_series(1, 2) k
join volunteer v on v.n = 1 + pg_temp.pick(r.n * 10 + k, 90, counted.volunteers)
cross join lateral (select case when state = 'open' and k = 1 and pg_temp.pick(r.n, 91, 3) = 0 then 'Invited' else 'Declined' end as status) s
where r.state in ('running', 'ended', 'open');

insert into public.ambassador_consult ("Id", "ClientId", "ClientAccountId", "TeamId", "ProfessionalId", "DistrictCode", "InterestCodes", "Slots", "NeedCodes", "TraitCodes", "Summary",
  "AskedAt", "Status", "AmbassadorId", "NextContactOn", "ActivityId", "VolunteerId", "Explanation", "Gap", "AnsweredAt", "Version")
select pg_temp.id('consult', r.n, r.at), r.client_id, r.client_account_id, r.team_id, r.professional_id, r.district, array[r.activity], r.slots, '{}', '{}', 'Iemand die weer mensen wil zien.',
  r.at, case when is_live and pg_temp.pick(r.n, 93, 4) = 0 then 'Requested' else 'Answered' end, null, null, null, null, 'Er is nu niets dichtbij.', 'NoActivity', r.at + interval '5 days', 2
from request r where pg_temp.pick(r.n, 92, 12) = 0;

insert into public.known_activity ("Id", "OrganisationId", "ActivityCode", "DistrictCode", "Slots", "Places", "Free", "IsOpen", "SourceVersion", "Version")
select pg_temp.id('activity', a, start + (now - start) * (a::float / count)), pg_temp.id('organisation', pg_temp.pick(a, 84, organisations), start), pg_temp.one_of(a, 85, activities),
  'W' || lpad(pg_temp.pick(a, 86, 35)::text, 2, '0'), array[pg_temp.one_of(a, 87, slots)], 12, 4, pg_temp.pick(a, 88, 5) = 0, 1, 1
from city cross join lateral (select greatest(20, (2000 * scale)::int) as count) many cross join lateral generate_series(1, count) a;

insert into public.known_client ("ClientId", "TeamId", "AccountId", "DistrictCode", "MinorThrough", "SourceVersion")
select c.id, team_id, account_id, district, null, 1 from client c;

insert into public.known_consent ("ClientId", "ScopeCode", "IsGranted", "Until", "SourceVersion")
select c.id, scope, pg_temp.pick(c.n, 72, 10) > 0, null, 1 from client c, unnest(array['matching', 'ambassador-consult', 'caregiver-view']) scope;

insert into public.known_caregiver ("CaregiverId", "ClientId", "AccountId", "IsGuardian", "SourceVersion", "EndedVersion", "HasEnded")
select pg_temp.id('caregiver', c.n, c.at), c.id, pg_temp.id('caregiver account', c.n, c.at), false, 1, 0, false from client c where pg_temp.pick(c.n, 73, 5) < 2;
