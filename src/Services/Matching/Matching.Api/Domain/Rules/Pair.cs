namespace Samenspel.Matching.Domain.Rules;

/// <summary>A request and a volunteer, with what the hard rules need to know of the two together.</summary>
/// <param name="Request">What is asked.</param>
/// <param name="Candidate">Who may be asked.</param>
/// <param name="DeclinedBefore">Whether a match of this volunteer with this client was declined.</param>
/// <param name="MayLook">Whether the client allows that somebody is looked for.</param>
/// <param name="Today">The Dutch day on which it is judged.</param>
internal sealed record Pair(MatchRequest Request, Candidate Candidate, bool DeclinedBefore, bool MayLook, DateOnly Today);
