using System.ComponentModel.DataAnnotations;
using Samenspel.Agreements.Domain.Collaboration;

namespace Samenspel.Agreements.Domain;

/// <summary>
/// Three axes of responsibility, 0 to 4 each. The kind is derived from them by a published rule: index = task transfer +
/// decision authority − professional presence, from −4 to 8. Up to 0 the professional is responsible, 1 to 4 it is shared,
/// from 5 the volunteer is. A line that is safety critical stays with the professional whatever the axes say.
/// </summary>
/// <param name="TaskTransfer">How far the volunteer takes over tasks.</param>
/// <param name="DecisionAuthority">How far the volunteer decides.</param>
/// <param name="ProfessionalPresence">How far the professional is present.</param>
public sealed record ResponsibilityAxes(
    [Range(0, 4)] int TaskTransfer, [Range(0, 4)] int DecisionAuthority, [Range(0, 4)] int ProfessionalPresence)
{
    /// <summary>−4 to 8.</summary>
    internal int Index => TaskTransfer + DecisionAuthority - ProfessionalPresence;

    /// <summary>Who is responsible.</summary>
    internal ResponsibilityKind Kind => Index switch
    {
        <= 0 => ResponsibilityKind.Professional,
        <= 4 => ResponsibilityKind.Shared,
        _ => ResponsibilityKind.Volunteer,
    };
}

/// <summary>Who is responsible for what the volunteer does.</summary>
public enum ResponsibilityKind
{
    /// <summary>The professional is; the volunteer helps.</summary>
    Professional,

    /// <summary>Professional and volunteer are, together.</summary>
    Shared,

    /// <summary>The volunteer is; the professional stays reachable.</summary>
    Volunteer,
}

/// <summary>Responsibility in words that a volunteer understands.</summary>
internal static class ResponsibilityWords
{
    /// <summary>As a code in events.</summary>
    public static string Code(this ResponsibilityKind kind) => kind switch
    {
        ResponsibilityKind.Professional => "professional",
        ResponsibilityKind.Shared => "shared",
        _ => "volunteer",
    };

    /// <summary>As a sentence.</summary>
    public static string Sentence(this ResponsibilityKind kind, bool english) => (kind, english) switch
    {
        (ResponsibilityKind.Professional, false) => "De professional is verantwoordelijk. De vrijwilliger helpt mee en overlegt eerst.",
        (ResponsibilityKind.Shared, false) => "De vrijwilliger en de professional zijn samen verantwoordelijk. Ze beslissen samen.",
        (_, false) => "De vrijwilliger is verantwoordelijk en beslist zelf. De professional is er als het nodig is.",
        (ResponsibilityKind.Professional, true) => "The professional is responsible. The volunteer helps and asks first.",
        (ResponsibilityKind.Shared, true) => "The volunteer and the professional are responsible together. They decide together.",
        (_, true) => "The volunteer is responsible and decides. The professional is there when needed.",
    };
}
