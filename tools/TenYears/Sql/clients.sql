insert into public.client ("Id", "FirstName", "FamilyName", "BirthYear", "DistrictCode", "TeamId", "AccountId", "RegisteredAt", "RegisteredById", "Email", "Phone",
  "SharesEmail", "SharesPhone", "LanguageCodes", "Interests", "CanOffer", "NeedCodes", "NeedsInWords", "HouseholdId", "Version")
select c.id, first_name, family_name, 1930 + pg_temp.pick(c.n, 80, 75), district, team_id, account_id, c.at, professional_id, null, '0201234567',
  false, true, array['nl'], array['muziek'], null, array['own-pace'], null, null, 1
from client c;

insert into public.consent ("Id", "ClientId", "ScopeCode", "IsGranted", "Until", "Version")
select pg_temp.id(scope, c.n, c.at), c.id, scope, pg_temp.pick(c.n, 72, 10) > 0, null, 1
from client c, unnest(array['matching', 'ambassador-consult', 'volunteer-contact', 'caregiver-view', 'collective-activity', 'check-in']) scope;

insert into public.consent_record ("Id", "ConsentId", "IsGranted", "Until", "ByClient", "RecordedById", "Note", "At")
select pg_temp.id('record of ' || scope, c.n, c.at), pg_temp.id(scope, c.n, c.at), pg_temp.pick(c.n, 72, 10) > 0, null, false, professional_id, 'Samen besproken.', c.at
from client c, unnest(array['matching', 'ambassador-consult', 'volunteer-contact', 'caregiver-view', 'collective-activity', 'check-in']) scope;

insert into public.support_request ("Id", "ClientId", "ProfessionalId", "Question", "Status", "ActivityCode", "Slots", "ReviewOn", "OpenedAt", "MatchId", "ClosureReason", "Version")
select r.id, r.client_id, r.professional_id, 'Wie gaat er wekelijks met mij mee?',
  case state when 'exploring' then 'Exploring' when 'open' then 'Open' when 'running' then 'Arranged' when 'arranged' then 'Arranged' else 'Closed' end,
  case when state <> 'exploring' then r.activity end, case when state = 'exploring' then '{}' else r.slots end, (now + interval '60 days')::date,
  case when state <> 'exploring' then r.at end, t.match_id, case when state in ('ended', 'closed') then 'NeedMet' end, 4
from request r cross join city left join together t on t.n = r.n;

insert into public.inquiry_answer ("Id", "RequestId", "Number", "Answer", "SkipReason", "IsNeeded", "DangerReason", "WrittenById", "At")
select pg_temp.id('answer', r.n * 10 + number, r.at), r.id, number, 'Dat lukt met wat hulp van de buren.', null, false, null, r.professional_id, r.at
from request r, generate_series(1, 5) number;

insert into public.volunteer_profile ("Id", "RequestId", "Goal", "TraitCodes", "LanguageCodes", "TrainingCodes", "CircumstanceCodes", "NiceToHave", "ClientKeepsDoing",
  "WithClient", "WithCaregiver", "WithoutReason", "WrittenById", "ApprovedAt", "ApprovedById", "ApprovalNote")
select pg_temp.id('profile', r.n, r.at), r.id, 'Weer onder de mensen komen.', '{}', array['nl'], '{}', '{}', null, array['Zelf koken'],
  true, false, null, r.professional_id, r.at, r.professional_id, 'Samen gelezen.'
from request r where state <> 'exploring';

insert into public.arrangement ("Id", "ClientId", "Severity", "SeverityReason", "Version")
select pg_temp.id('arrangement', c.n, c.at), c.id, pg_temp.one_of(c.n, 81, array['Light', 'Medium', 'Heavy']), null, 1 from client c;

insert into public.arrangement_line ("Id", "ArrangementId", "Title", "Provision", "Reach", "Kind", "Provider", "FromQuestion", "Goal", "WhoDoesIt", "AddedOn", "EndedOn", "EndReason")
select pg_temp.id('line', c.n * 10 + k, c.at), pg_temp.id('arrangement', c.n, c.at), 'Wekelijks bezoek', case k when 1 then 'Formal' else 'Informal' end, 'Individual', 'Person',
  null, k, 'Minder alleen zijn', 'Iemand uit de buurt', c.at::date, case when not is_live then c.at::date + 200 end, case when not is_live then 'Niet meer nodig.' end
from client c, generate_series(1, 3) k;

insert into public.caregiver_profile ("Id", "ClientId", "FirstName", "FamilyName", "Relation", "AccountId", "AsClientId", "IsGuardian", "LinkedAt", "UnlinkedAt", "Version")
select pg_temp.id('caregiver', c.n, c.at), c.id, first_name, family_name, 'dochter', pg_temp.id('caregiver account', c.n, c.at), null, false, c.at, null, 1
from client c where pg_temp.pick(c.n, 73, 5) < 2;

insert into public.network_member ("Id", "ClientId", "Name", "Relation", "DoesNow", "CouldDo", "Status", "DeclineReason", "Version")
select pg_temp.id('member', c.n * 10 + k, c.at), c.id, 'De buren', 'buren', 'Kijken om', null, 'Active', null, 1 from client c, generate_series(1, 2) k;

insert into public.known_match ("MatchId", "VolunteerId", "ClientId", "ClientAccountId", "VolunteerAccountId", "OrganisationId", "ProfessionalId", "TeamId",
  "IsIntroduced", "IsConfirmed", "SourceVersion", "EndedVersion", "HasEnded")
select match_id, volunteer_id, client_id, client_account_id, volunteer_account_id, organisation_id, professional_id, team_id, true, true, 1, case when is_running then 0 else 2 end, not is_running
from together;
