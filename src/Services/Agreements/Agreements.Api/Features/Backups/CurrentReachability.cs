using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Backups;

/// <summary>Who can be called now, and an honest sentence about when somebody can. It never promises more hours than people gave.</summary>
internal sealed class CurrentReachability(Agreement agreement, IReadOnlyList<Reachability> hours, Presence presence, DateTimeOffset now)
{
    /// <summary>The professional if he can be reached now, else the backup; null when nobody can.</summary>
    public Reachability? Now => Coverage.FirstOrDefault(one => IsThere(now.DutchDay(), one) && one.Covers(now));

    /// <summary>When somebody can be called next; null when that is not known.</summary>
    public (DateOnly Day, TimeOnly Time)? Next => Coverage.Select(one => one.NextStart(now, day => IsThere(day, one))).Where(next => next is not null).Order().FirstOrDefault();

    /// <summary>Whether day and night somebody is there, by the hours of who are there today.</summary>
    public bool IsRoundTheClock => Reachability.IsRoundTheClock(Coverage.Where(one => IsThere(now.DutchDay(), one)).SelectMany(one => one.Week));

    public string Sentence(bool english)
    {
        var who = Now?.PersonId == agreement.ProfessionalId;
        if (Now is not null)
        {
            var first = (who, english) switch
            {
                (true, false) => "U kunt nu de verantwoordelijke professional bellen.",
                (false, false) => "U kunt nu de achterwacht bellen.",
                (true, true) => "You can call the responsible professional now.",
                (false, true) => "You can call the backup now.",
            };
            return IsRoundTheClock
                ? $"{first} {(english ? "Day and night somebody can be called." : "Dag en nacht is er iemand te bellen.")}"
                : $"{first} {(english ? "Somebody is not there day and night: look at the hours." : "Er is niet dag en nacht iemand: kijk naar de tijden.")}";
        }
        var danger = english ? "In danger, call 112." : "Bel bij gevaar 112.";
        if (Next is not { } next)
            return english ? $"It is not known when somebody can be called. {danger}" : $"Het is niet bekend wanneer er iemand te bellen is. {danger}";
        return english
            ? $"Nobody can be called now. From {next.Day:dd-MM-yyyy} {next.Time:HH:mm} somebody can. {danger}"
            : $"Nu is niemand te bellen. Vanaf {next.Day:dd-MM-yyyy} {next.Time:HH:mm} wel weer. {danger}";
    }

    private IEnumerable<Reachability> Coverage =>
        from person in new[] { agreement.ProfessionalId, agreement.BackupId }.OfType<Guid>()
        from one in hours
        where one.PersonId == person
        select one;

    private bool IsThere(DateOnly day, Reachability one) => presence.IsThere(day, one.PersonId, agreement.ProfessionalId, agreement.BackupPlace, agreement.TeamOfResponsible);
}
