insert into public.collaboration ("AgreementId", "RequestId", "ClientId", "ClientAccountId", "VolunteerId", "VolunteerAccountId", "OrganisationId", "TeamId", "ProfessionalId", "BackupId")
select id, request_id, client_id, client_account_id, volunteer_id, volunteer_account_id, organisation_id, team_id, professional_id, backup_id from together;

insert into public.ended_collaboration ("AgreementId") select id from together where not is_running;

-- Two signals in each collaboration: what happened long ago is closed, one in ten of those that run waits for an answer.
insert into public.signal ("Id", "AgreementId", "RequestId", "ClientId", "VolunteerId", "ReporterId", "ReporterRole", "MadeFrom", "Source", "Kind", "Dimension", "Feeling", "What", "Urgency",
  "Confidentiality", "Status", "ReportedAt", "Handler", "DueAt", "EscalatedAt", "ResolvedByClientAt", "Answer", "AnsweredBy", "AnsweredAt", "ClosedAt", "Outcome", "Version")
select pg_temp.id('signal', t.n * 10 + k, moment), t.id, request_id, client_id, volunteer_id, volunteer_account_id, 'Volunteer', null, 'Person', 'Change', null, 'Worried',
  'Het lopen gaat minder goed.', 'ThisWeek', 'Share', case when waits then 'Reported' else 'Closed' end, moment, 'Professional', moment + interval '7 days', null, null,
  case when not waits then 'Dank je, ik bel vandaag.' end, case when not waits then professional_id end, case when not waits then moment + interval '1 day' end,
  case when not waits then moment + interval '9 days' end, case when not waits then 'Resolved' end, 3
from together t cross join city cross join generate_series(1, 2) k
cross join lateral (select is_running and k = 2 and pg_temp.pick(t.n, 94, 10) = 0 as waits) s
cross join lateral (select case when waits then now - interval '2 days' else least(t.at + k * interval '25 days', now - interval '10 days') end as moment) m;

insert into public.follow_up ("Id", "SignalId", "WrittenBy", "What", "At")
select pg_temp.id('follow up', row_number() over (), "AnsweredAt"), "Id", "AnsweredBy", 'Gebeld.', "AnsweredAt" from signal where "AnsweredAt" is not null;

insert into public.question ("Id", "AgreementId", "AskerId", "AskerRole", "AskedAt", "PromisedBy", "FirstAnsweredAt", "WaitsForAnswer", "Version")
select pg_temp.id('question', t.n, moment), t.id, volunteer_account_id, 'Volunteer', moment, moment::date + 3, case when not waits then moment + interval '1 day' end, waits, 1
from together t cross join city
cross join lateral (select is_running and pg_temp.pick(t.n, 95, 15) = 0 as waits) s
cross join lateral (select case when waits then now - interval '1 day' else t.at + interval '12 days' end as moment) m;

insert into public.question_entry ("Id", "QuestionId", "AuthorId", "IsAnswer", "Text", "At")
select pg_temp.id('entry', row_number() over (), "AskedAt"), "Id", "AskerId", false, 'Mag ik ook een keer op zaterdag?', "AskedAt" from question;

insert into public.check_in_schedule ("Id", "AgreementId", "Visits", "LastVisitOn", "LastVisitToldAt", "Number", "RenewedAt", "PlannedNumber", "NextAt", "Unanswered", "Version")
select pg_temp.id('schedule', t.n, t.at), t.id, visits, (now - interval '3 days')::date, now - interval '3 days', 2, null, 3, now + interval '20 days', 0, 1
from together t, city where is_running;

insert into public.check_in ("Id", "AgreementId", "ClientId", "Status", "LinkHash", "AskedAt", "SentAt", "ExpiresAt", "AnsweredAt", "LookingForward", "DoingMyself", "Version")
select pg_temp.id('check', t.n * 10 + k, moment), t.id, client_id, 'Answered', null, moment, moment, moment + interval '7 days', moment + interval '1 day', 'Happy', 'Yes', 2
from together t cross join generate_series(1, 4) k
cross join lateral (select t.at + (until - t.at) * k / 5 as moment) m;

insert into public.known_consent ("ClientId", "ScopeCode", "IsGranted", "Until", "SourceVersion")
select c.id, scope, pg_temp.pick(c.n, 72, 10) > 0, null, 1 from client c, unnest(array['check-in', 'caregiver-view']) scope;

insert into public.known_caregiver ("CaregiverId", "ClientId", "AccountId", "IsGuardian", "SourceVersion", "EndedVersion", "HasEnded")
select pg_temp.id('caregiver', c.n, c.at), c.id, pg_temp.id('caregiver account', c.n, c.at), false, 1, 0, false from client c where pg_temp.pick(c.n, 73, 5) < 2;

insert into public.known_role ("AssignmentId", "PersonId", "Role", "OrganisationId", "TeamId", "From", "Until", "SourceVersion", "EndedVersion", "HasEnded")
select pg_temp.id('role', p.n, start), p.id, 'Professional', null, p.team_id, start::date, null, 1, 0, false from professional p, city;
