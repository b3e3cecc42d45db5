using Samenspel.Domain;

namespace Samenspel.Identity.Domain;

/// <summary>A text in both languages of the platform.</summary>
internal sealed record Words(string Dutch, string English);

/// <summary>One step of a guided start: what somebody can do here, in a few plain sentences.</summary>
internal sealed record GuideStep(Words Title, Words Text);

/// <summary>How the platform greets somebody in a role, in the language of that role.</summary>
/// <param name="Role">Whose page.</param>
/// <param name="Title">Head of the page.</param>
/// <param name="Welcome">What the page is for, in a sentence or two.</param>
/// <param name="Steps">The guided start: three or four steps.</param>
internal sealed record StartPage(Role Role, Words Title, Words Welcome, IReadOnlyList<GuideStep> Steps)
{
    public static StartPage Of(Role role) => StartPages.All.Single(page => page.Role == role);
}

/// <summary>That somebody has seen the guided start of a role, or skipped it; it is not shown by itself again.</summary>
internal sealed record SeenGuide(Guid PersonId, Role Role, DateTimeOffset At);
