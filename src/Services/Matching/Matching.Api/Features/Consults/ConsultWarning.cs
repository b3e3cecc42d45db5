namespace Samenspel.Matching.Features.Consults;

/// <summary>Something to know that is no reason to refuse.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Dutch">What to know.</param>
/// <param name="English">The same in English.</param>
public sealed record ConsultWarning(string Code, string Dutch, string English)
{
    internal static readonly ConsultWarning NoAmbassador = new("consult.no-ambassador",
        "In uw team is nu geen ambassadeur. Zodra er een is, kan die dit consult lezen.", "Your team has no ambassador now. As soon as there is one, this consult can be read.");

    internal static readonly ConsultWarning ActivityFull = new("consult.activity-full",
        "Deze activiteit is nu vol: zet de cliënt op de wachtlijst. U hoort het als er een plek vrij komt.",
        "This activity is full now: put the client on the waiting list. You hear when a place comes free.");
}
