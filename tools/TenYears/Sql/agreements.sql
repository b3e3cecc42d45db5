insert into public.agreement ("Id", "MatchId", "RequestId", "ClientId", "ClientAccountId", "VolunteerId", "VolunteerAccountId", "OrganisationId", "ProfessionalId", "TeamId",
  "ActivityCode", "BackupId", "Number", "Revision", "Status", "Attention", "DraftedAt", "ActivatedAt", "StartedOn", "LastedDays", "VisitCount", "EndedAt", "EndReason",
  "InForceRevision", "Terms", "Tasks_ClientDoes", "Tasks_Does", "Tasks_DoesNot", "Tasks_OtherDoes", "Version")
select t.id, match_id, request_id, client_id, client_account_id, volunteer_id, volunteer_account_id, organisation_id, professional_id, team_id,
  activity, backup_id, 1, 1, case when is_running then 'Active' else 'Ended' end, null, t.at, t.at + interval '3 days', (t.at + interval '3 days')::date,
  case when not is_running then (until::date - (t.at + interval '3 days')::date) end, visits, case when not is_running then until end,
  case when not is_running then pg_temp.one_of(t.n, 70, array['NeedMet', 'BecameFriendship', 'Moved', 'Illness', 'Other']) end,
  1, null, array['Zelf de thee zetten'], array['Samen naar de markt', 'Een praatje maken'], array['Geen geldzaken'], '{}', 3
from together t;

insert into public.visit ("Id", "AgreementId", "Key", "VisitedOn", "RecordedBy", "RecordedAt")
select pg_temp.id('visit', t.n * 100 + k, moment), t.id, pg_temp.id('key', t.n * 100 + k, moment), moment::date, volunteer_account_id, moment
from together t cross join city cross join generate_series(1, visits) k
cross join lateral (select t.at + interval '3 days' + (least(case when is_running then now - interval '1 day' else until end, now) - t.at - interval '3 days') * k / visits as moment) at_that;

insert into public.agreement_version ("Id", "AgreementId", "Number", "Revision", "Content", "ProposedBy", "ProposedById", "ProposedAt", "Status", "AcceptedAt", "ClosedAt", "Reason")
select pg_temp.id('version', t.n, t.at), t.id, 1, 1,
  '{"tasks":{"does":["Samen naar de markt","Een praatje maken"],"doesNot":["Geen geldzaken"],"clientDoes":["Zelf de thee zetten"],"otherDoes":[]},"terms":{"axes":{"taskTransfer":1,"decisionAuthority":1,"professionalPresence":1},"rhythm":null,"pace":null,"goal":null,"volunteerSide":null,"clientSide":null,"lines":[]}}',
  null, professional_id, t.at, 'InForce', t.at + interval '3 days', null, null
from together t;

insert into public.answer ("Id", "AgreementId", "Party", "CaregiverId", "IsYes", "Revision", "AnsweredBy", "Note", "AnsweredAt")
select pg_temp.id('answer ' || party, t.n, t.at), t.id, party, null, true, 1, case party when 'Client' then coalesce(client_account_id, professional_id) else volunteer_account_id end, null, t.at + interval '2 days'
from together t, unnest(array['Client', 'Volunteer']) party;

insert into public.responsible_term ("Id", "AgreementId", "ProfessionalId", "From", "ChangedBy", "Reason")
select pg_temp.id('term', t.n, t.at), t.id, professional_id, t.at, null, null from together t;

insert into public.reachability ("Id", "PersonId", "Phone", "Week", "HasHours", "Version")
select pg_temp.id('reachability', p.n, start), p.id, '0612345678', '[]', pg_temp.pick(p.n, 71, 10) > 0, 1 from professional p, city;

insert into public.known_role ("AssignmentId", "PersonId", "Role", "OrganisationId", "TeamId", "From", "Until", "SourceVersion", "EndedVersion", "HasEnded")
select pg_temp.id('role', p.n, start), p.id, 'Professional', null::uuid, p.team_id, start::date, null::date, 1, 0, false from professional p, city
union all
select pg_temp.id('role of coordinator', o.n, start), o.id, 'Coordinator', o.organisation_id, null, start::date, null, 1, 0, false from coordinator o, city;

insert into public.known_consent ("ClientId", "ScopeCode", "IsGranted", "Until", "SourceVersion")
select c.id, scope, pg_temp.pick(c.n, 72, 10) > 0, null, 1 from client c, unnest(array['caregiver-view', 'volunteer-contact']) scope;

insert into public.known_caregiver ("CaregiverId", "ClientId", "AccountId", "IsGuardian", "SourceVersion", "EndedVersion", "HasEnded")
select pg_temp.id('caregiver', c.n, c.at), c.id, pg_temp.id('caregiver account', c.n, c.at), false, 1, 0, false from client c where pg_temp.pick(c.n, 73, 5) < 2;
