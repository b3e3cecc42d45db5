namespace Samenspel.Web.Kit;

/// <summary>An answer that somebody gave.</summary>
/// <param name="Question">To what.</param>
/// <param name="Lines">What was answered; empty when nothing was.</param>
/// <param name="ChangeHref">Where it can be changed.</param>
public sealed record GivenAnswer(string Question, IReadOnlyList<string> Lines, string? ChangeHref = null)
{
    /// <summary>An answer of one line.</summary>
    public GivenAnswer(string question, string? text, string? changeHref = null) : this(question, string.IsNullOrWhiteSpace(text) ? [] : [text], changeHref)
    {
    }
}
