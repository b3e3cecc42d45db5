using Samenspel.Architecture.Tests.Code;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Relations.Accounts;
using Samenspel.ServiceHost;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>Whoever must know of a change of state is told: every change has a row in the table of notices of its service.</summary>
public sealed class NoticeTableTests
{
    /// <summary>States in which nobody has something to do for a person: how the platform itself works.</summary>
    private static readonly string[] NotAboutPeople = ["RunStatus", "ShiftStatus"];

    /// <summary>How enums are named that say how something stands, or why it asks for attention.</summary>
    private static readonly string[] StateEnds = ["Status", "State", "AttentionReason"];

    /// <summary>How properties are named that say since when something waits too long or stands still, or when it was held.</summary>
    private static readonly string[] MomentEnds = ["EscalatedAt", "OverdueNotifiedAt", "OnHoldSince", "HeldAt", "HeldOn"];

    /// <summary>Changes that people must hear of and that no status tells.</summary>
    private static readonly string[] WithoutStatus =
    [
        "consent.given", "consent.withdrawn", "consent.ran-out", "consent.ends-soon", "caregiver.linked", "caregiver.unlinked", "question.asked", "question.replied",
        "absence.reported", "absence.withdrawn", "role.ended", "person.blocked", "backup.missing",
    ];

    private static readonly string[] OfficeWords = ["cliënt", "client", "dossier", " file"];

    private static readonly IReadOnlyList<(Service Service, StateChange Row)> Rows =
        [.. from service in Parts.Services from row in NoticeTables.Of(service) select (service, row)];

    [Fact]
    public void Every_state_has_a_row_that_says_who_is_told_and_who_is_not() => Rule.Holds(
        from service in Parts.Services
        from type in service.Domain
        where type.IsEnum && StateEnds.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal)) && !NotAboutPeople.Contains(type.Name)
        from state in Enum.GetValues(type).Cast<Enum>()
        where !NoticeTables.Of(service).Any(row => state.Equals(row.State))
        select $"{service.Name}: {type.Name}.{state}",
        "NoticeTable.Rows of the service has a row for every state");

    [Fact]
    public void Every_moment_in_which_something_waits_too_long_stands_still_or_was_held_has_a_row() => Rule.Holds(
        from service in Parts.Services
        from type in service.Domain
        where type.IsClass
        from kept in type.GetProperties()
        where (Nullable.GetUnderlyingType(kept.PropertyType) == typeof(DateTimeOffset) || Nullable.GetUnderlyingType(kept.PropertyType) == typeof(DateOnly))
            && MomentEnds.Any(end => kept.Name.EndsWith(end, StringComparison.Ordinal)) && !NoticeTables.Of(service).Any(row => row.Moment == $"{type.Name}.{kept.Name}")
        select $"{service.Name}: {type.Name}.{kept.Name}",
        "NoticeTable.Rows of the service has a row with this moment");

    [Fact]
    public void What_a_professional_must_hear_at_once_goes_to_who_is_there_when_the_professional_is_away() => Rule.Holds(
        from service in Parts.Services
        let told = NoticeTables.Of(service).SelectMany(row => row.Told).ToArray()
        from kind in told.Where(one => one.Who == Audience.Professional && one.Kind.IsUrgent).Select(one => one.Kind).Distinct()
        where !told.Any(one => one.Kind == kind && one.Who is Audience.Backup or Audience.Team)
        select $"{service.Name}: {kind.Code}",
        "A row, which is played, tells the backup or the team what is urgent while the professional is away: SeeToAsync and AttendanceAsync of Relations say who that is");

    /// <summary>Signals gives what waits to who is there at the moment it hears of an absence or the end of a role.</summary>
    private static readonly string[] GivesItselfAway = ["Signals"];

    [Fact]
    public void What_a_professional_must_hear_at_once_is_passed_on_when_the_professional_goes_away_or_leaves() => Rule.Holds(
        from service in Parts.Services
        where !GivesItselfAway.Contains(service.Name)
        let passedOn = UrgentOf(service).ToArray()
        from kind in NoticeTables.Of(service).SelectMany(row => row.Told).Where(one => one.Who == Audience.Professional && one.Kind.IsUrgent).Select(one => one.Kind).Distinct()
        where !passedOn.Contains(kind)
        select $"{service.Name}: {kind.Code}",
        "An IUrgentWork of the service has this kind");

    /// <summary>When both have left, the team is asked to take over instead, and whoever does is asked to name a backup.</summary>
    private static readonly string[] AskedAnewWhenLeft = ["agreement.backup-left"];

    [Theory]
    [InlineData("-before-absence")]
    [InlineData("-before-role-ended")]
    public void What_is_passed_on_is_played_for_who_goes_away_and_for_who_leaves(string end) => Rule.Holds(
        from service in Parts.Services
        from kind in UrgentOf(service)
        where end == "-before-absence" || !AskedAnewWhenLeft.Contains(kind.Code)
        where !NoticeTables.Of(service).Any(row => row.Id.EndsWith(end, StringComparison.Ordinal) && row.Told.Any(told => told.Kind == kind && told.Who is Audience.Backup or Audience.Team))
        select $"{service.Name}: {kind.Code}",
        $"A row that ends in {end}, which is played, tells the backup or the team what was asked of the professional before");

    private static IEnumerable<NoticeKind> UrgentOf(Service service) =>
        from type in service.Api.GetTypes()
        where type is { IsClass: true, IsAbstract: false } && typeof(IUrgentWork).IsAssignableFrom(type)
        let constructor = type.GetConstructors().Single()
        from kind in ((IUrgentWork)constructor.Invoke(new object?[constructor.GetParameters().Length])).Kinds
        select kind;

    [Theory]
    [InlineData(Audience.Volunteer)]
    [InlineData(Audience.Client)]
    public void A_service_that_waits_for_somebody_hears_that_the_role_ended(Audience who) => Rule.Holds(
        from service in Parts.Services
        let rows = NoticeTables.Of(service)
        where rows.SelectMany(row => row.Told).Any(told => told.Who == who && told.Kind.StaysUntilDone)
            && !rows.Any(row => row.Id.Contains($"{who}".ToLowerInvariant(), StringComparison.Ordinal) && row.Id.EndsWith("role-ended", StringComparison.Ordinal))
        select $"{service.Name}: {who}",
        "A service that asks volunteers or clients something keeps their role (OnRoles), and has a row, which is played, for its end: nobody waits for who cannot answer");

    [Fact]
    public void A_service_that_keeps_volunteers_hears_that_they_no_longer_are() => Rule.Holds(
        from service in Parts.Services
        where service.Api.GetTypes().Any(type => type.Name is "Volunteer" or "Candidate" && type.BaseType == typeof(Samenspel.Domain.AggregateRoot))
            && !NoticeTables.Of(service).Any(row => row.Id is "volunteer.role-ended" or "match.volunteer-role-ended")
        select service.Name,
        "A service with volunteers of its own has a row, which is played, for the end of their role");

    [Fact]
    public void Every_change_without_a_status_has_a_row() => Rule.Holds(
        WithoutStatus.Except(Rows.Select(one => one.Row.Id)), "Some service has a row for it in its NoticeTable");

    [Fact]
    public void Every_notice_stands_in_the_table() => Rule.Holds(
        from service in Parts.Services
        from kind in NoticeTables.Kinds(service)
        where !NoticeTables.Of(service).Any(row => row.Told.Any(told => told.Kind == kind))
        select $"{service.Name}: {kind.Code}",
        "A row of NoticeTable says when it is told and to whom");

    /// <summary>To whom it is about, and to who helps in their own time, the words of an office are strange.</summary>
    [Fact]
    public void No_notice_to_a_client_caregiver_or_volunteer_speaks_of_clients_or_files() => Rule.Holds(
        from service in Parts.Services
        from kind in NoticeTables.Of(service).SelectMany(row => row.Told).Where(told => told.Who is Audience.Client or Audience.Caregiver or Audience.Volunteer).Select(told => told.Kind).Distinct()
        where OfficeWords.Any(word => kind.Dutch.Contains(word, StringComparison.OrdinalIgnoreCase) || kind.English.Contains(word, StringComparison.OrdinalIgnoreCase))
        select $"{service.Name}: {kind.Code}: {kind.Dutch} {kind.English}",
        "Say u, de inwoner, or uw gegevens");

    [Fact]
    public void A_service_that_tells_people_whose_account_may_change_follows_that() => Rule.Holds(
        from service in Parts.Services
        where NoticeTables.Of(service).SelectMany(row => row.Told).Any(told => told.Who is Audience.Client or Audience.Caregiver or Audience.Volunteer)
            && !service.Api.GetTypes().Any(type => typeof(IAccountSubjects).IsAssignableFrom(type))
        select service.Name,
        "A service that tells clients, caregivers or volunteers something has IAccountSubjects, by which it goes along with their account");

    [Fact]
    public void Every_row_has_an_id_of_its_own_and_says_something()
    {
        Rule.Holds(Rows.GroupBy(one => (one.Service.Name, one.Row.Id)).Where(same => same.Count() > 1).Select(same => $"{same.Key}"), "The id of a row is unique in its service");
        Rule.Holds(
            Rows.Where(one => one.Row.Told.Count + one.Row.NotTold.Count == 0).Select(one => $"{one.Service.Name}: {one.Row.Id}"),
            "A row says who is told, or who is not and why");
        Rule.Holds(
            Rows.Where(one => one.Row.NotTold.Any(not => string.IsNullOrWhiteSpace(not.Why))).Select(one => $"{one.Service.Name}: {one.Row.Id}"),
            "Who is not told, is not told for a reason");
    }
}
