using Microsoft.Extensions.Localization;
using Samenspel.Domain;
using Samenspel.Web.Api;
using Samenspel.Web.Resources;

namespace Samenspel.Web.Homes;

/// <summary>Whom a notice concerns, by the names that the reader may know. Nobody is told of himself.</summary>
internal static class NoticeNames
{
    /// <summary>The names that a page of a role shows, all at once.</summary>
    public static Task<KnownNames> ReadAsync(Names names, IEnumerable<Notice> notices, Role role, Guid? reader) => names.ReadAsync(
        SeesClients(role) ? notices.Select(notice => notice.ClientId).OfType<Guid>() : [],
        SeesVolunteers(role) ? notices.Select(notice => notice.VolunteerId).OfType<Guid>() : [],
        notices.Select(PersonOf).Where(person => person != reader),
        role == Role.Administrator ? notices.Select(TeamOf).OfType<Guid>() : []);

    /// <summary>The names of a notice; null when it concerns nobody whose name is known.</summary>
    public static string? Of(Notice notice, KnownNames names, IStringLocalizer<Texts> text) =>
        ((notice.ClientId is { } client ? names.Client(client) : null), (notice.VolunteerId is { } volunteer ? names.Volunteer(volunteer) : null)) switch
        {
            ({ } one, { } other) => text["Tasks.Both", one, other],
            var (one, other) => one ?? other ?? names.Person(PersonOf(notice)) ?? (TeamOf(notice) is { } team ? names.Teams.GetValueOrDefault(team) : null),
        };

    private static Guid? PersonOf(Notice notice) => notice.SubjectKind == nameof(SubjectKind.Person) ? notice.SubjectId : null;

    private static Guid? TeamOf(Notice notice) => notice.SubjectKind == nameof(SubjectKind.Team) ? notice.SubjectId : null;

    private static bool SeesClients(Role role) => role is Role.Caregiver or Role.Volunteer or Role.Professional or Role.Coordinator;

    private static bool SeesVolunteers(Role role) => role is Role.Client or Role.Caregiver or Role.Professional or Role.Coordinator;
}
