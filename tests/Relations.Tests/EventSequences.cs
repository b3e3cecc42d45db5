using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Contracts;
using Samenspel.Pools.Contracts;

namespace Samenspel.Relations.Tests;

/// <summary>What other services tell about people: for each kind of fact what can happen to it, in the order in which it happens.</summary>
internal static class EventSequences
{
    private static readonly DateOnly Day = new(2031, 5, 1);

    public static IReadOnlyDictionary<string, EventSequence> All { get; } = ((IReadOnlyList<(string Title, EventSequence EventSequence)>)
    [
        ("registered, and registered otherwise", new EventSequence<KnownClient>(client => client.ClientId,
            id => new ClientRegistered(id("key"), "WK034401", 1940) { TeamId = id("team"), MinorThrough = 2031 },
            id => new ClientRegistered(id("key"), "WK034402", 1940) { TeamId = id("other team"), ClientAccountId = id("account") },
            id => new ClientRegistered(id("key"), "WK034403", 1940) { TeamId = id("team"), ClientAccountId = id("other account") })),
        ("cared for", new EventSequence<KnownCaregiver>(caregiver => caregiver.ClientId,
            id => new CaregiverLinked(id("caregiver"), id("key"), id("account")) { IsGuardian = true })),
        ("cared for, and no longer", new EventSequence<KnownCaregiver>(caregiver => caregiver.ClientId,
            id => new CaregiverLinked(id("caregiver"), id("key"), id("account")) { IsGuardian = true },
            id => new CaregiverUnlinked(id("caregiver"), id("key")))),
        ("cared for, not, and again", new EventSequence<KnownCaregiver>(caregiver => caregiver.ClientId,
            id => new CaregiverLinked(id("caregiver"), id("key"), null),
            id => new CaregiverUnlinked(id("caregiver"), id("key")),
            id => new CaregiverLinked(id("caregiver"), id("key"), id("account")))),
        ("proposed, met, confirmed, and ended", new EventSequence<KnownMatch>(match => match.MatchId,
            Proposed, Introduced, Confirmed, id => new AgreementEnded(id("agreement"), id("key"), id("volunteer"), "moved"))),
        ("proposed, met, and confirmed by another professional", new EventSequence<KnownMatch>(match => match.MatchId, Proposed, Introduced, Confirmed)),
        ("proposed, and declined", new EventSequence<KnownMatch>(match => match.MatchId,
            Proposed, Introduced, id => new MatchDeclined(id("key"), id("request"), id("volunteer"), "client"))),
        ("proposed, and withdrawn", new EventSequence<KnownMatch>(match => match.MatchId,
            Proposed, id => new MatchWithdrawn(id("key"), id("request"), id("volunteer"), "expired"))),
        ("away", new EventSequence<KnownAbsence>(absence => absence.AbsenceId,
            id => new AbsenceReported(id("key"), id("person"), Day, Day.AddDays(5)))),
        ("away, and back", new EventSequence<KnownAbsence>(absence => absence.AbsenceId,
            id => new AbsenceReported(id("key"), id("person"), Day, Day.AddDays(5)),
            id => new AbsenceWithdrawn(id("key"), id("person")))),
        ("active, otherwise, on a break, and gone", new EventSequence<KnownVolunteer>(volunteer => volunteer.VolunteerId,
            id => Active(id, "account", Day), id => Changed(id, "account", Day.AddYears(1)),
            id => new VolunteerPaused(id("key")), id => new VolunteerLeft(id("key"), id("account")))),
        ("active, another account, on a break, and back", new EventSequence<KnownVolunteer>(volunteer => volunteer.VolunteerId,
            id => Active(id, "account", null), id => new VolunteerAccountChanged(id("key"), id("other account"), true),
            id => new VolunteerPaused(id("key")), id => Active(id, "other account", Day))),
        ("handed over, and again", new EventSequence<KnownHandover>(handover => handover.RequestId,
            id => new SupportRequestHandedOver(id("key"), id("professional")) { ClientId = id("client"), FormerProfessionalId = id("former professional") },
            id => new SupportRequestHandedOver(id("key"), id("other professional")) { ClientId = id("client"), FormerProfessionalId = id("professional") })),
        ("revoked, and again", new EventSequence<KnownRevocation>(revocation => revocation.Id,
            id => new AccessRevoked(id("key"), null, Day.InNetherlands(new TimeOnly(10, 0))), id => new AccessRevoked(id("key"), null, Day.InNetherlands(new TimeOnly(11, 0))))),
        .. MergerSequences.All,
        .. Enum.GetValues<Role>().Select(role => ($"{role} for a while", (EventSequence)Holding(role))),
        .. Enum.GetValues<Role>().Select(role => ($"{role}, and ended", (EventSequence)Ending(role))),
        .. Enum.GetValues<Role>().Select(role => ($"{role}, blocked, and back", (EventSequence)Blocking(role))),
        .. ConsentScope.All.Select(scope => ($"{scope.Code} allowed, not, and for a while", (EventSequence)Allowing(scope.Code))),
        .. ConsentScope.All.Select(scope => ($"{scope.Code} allowed, and no longer", (EventSequence)Forbidding(scope.Code))),
    ]).ToDictionary(one => one.Title, one => one.EventSequence);

    private static VolunteerActivated Active(Func<string, Guid> id, string account, DateOnly? certificate) =>
        new(id("key"), id(account), id("organisation"), id("pool"), ["walking"], ["WK034401"], [], 1, certificate);

    private static VolunteerProfileChanged Changed(Func<string, Guid> id, string account, DateOnly? certificate) =>
        new(id("key"), id(account), id("organisation"), id("pool"), ["walking"], ["WK034402"], [], 1, certificate);

    private static MatchProposed Proposed(Func<string, Guid> id) => new(id("key"), id("request"), id("volunteer"))
    {
        ClientId = id("client"), OrganisationId = id("organisation"), ProfessionalId = id("professional"), TeamId = id("team"),
    };

    private static IntroductionPlanned Introduced(Func<string, Guid> id) => new(
        id("key"), id("request"), id("client"), id("client's account"), id("volunteer"), id("organisation"), Day.InNetherlands(new TimeOnly(10, 0)));

    private static MatchConfirmed Confirmed(Func<string, Guid> id) => new(
        id("key"), id("request"), id("client"), id("client's account"), id("volunteer"), id("volunteer's account"),
        id("organisation"), id("other professional"), id("team"), "walking");

    private static EventSequence<KnownRole> Holding(Role role) => new(held => held.PersonId,
        id => new PersonRoleAssigned(id("key"), id("assignment"), role, id("organisation"), id("team"), Day, Day.AddYears(1)));

    private static EventSequence<KnownRole> Ending(Role role) => new(held => held.PersonId,
        id => new PersonRoleAssigned(id("key"), id("assignment"), role, id("organisation"), id("team"), Day, null),
        id => new PersonRoleEnded(id("key"), id("assignment"), role, id("organisation"), id("team")));

    private static EventSequence<KnownRole> Blocking(Role role) => new(held => held.PersonId,
        id => new PersonRoleAssigned(id("key"), id("assignment"), role, id("organisation"), id("team"), Day, null),
        id => new PersonRoleEnded(id("key"), id("assignment"), role, id("organisation"), id("team")),
        id => new PersonRoleAssigned(id("key"), id("assignment"), role, id("organisation"), id("team"), Day, null));

    private static EventSequence<KnownConsent> Allowing(string scope) => new(consent => consent.ClientId,
        id => new ConsentChanged(id("key"), scope, true, null),
        id => new ConsentChanged(id("key"), scope, false, null),
        id => new ConsentChanged(id("key"), scope, true, Day));

    private static EventSequence<KnownConsent> Forbidding(string scope) => new(consent => consent.ClientId,
        id => new ConsentChanged(id("key"), scope, true, null),
        id => new ConsentChanged(id("key"), scope, false, null));
}
