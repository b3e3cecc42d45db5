using Samenspel.Domain;

namespace Samenspel.Pools.Features.Volunteers;

/// <summary>What a volunteer is told.</summary>
internal static class VolunteerNotices
{
    public static readonly NoticeKind Redirected = new("volunteer.redirected", TaskGroup.Read, SubjectKind.Volunteer,
        "There is an answer to your application: another way to take part, with the reason.",
        "Er is antwoord op uw aanmelding: een andere manier om mee te doen, met de reden.");

    public static readonly NoticeKind Activated = new("volunteer.activated", TaskGroup.Read, SubjectKind.Volunteer,
        "You are active as a volunteer from now on.", "U bent vanaf nu actief als vrijwilliger.");
}
