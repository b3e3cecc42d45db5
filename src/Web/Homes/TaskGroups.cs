using Samenspel.Domain;

namespace Samenspel.Web.Homes;

/// <summary>How a group of tasks is called on a start page.</summary>
public sealed record TaskGroupText(TaskGroup Group, Words Title, Words Hint);

/// <summary>The groups of tasks that a start page shows.</summary>
public static class TaskGroups
{
    /// <summary>In the order in which they are shown.</summary>
    public static readonly IReadOnlyList<TaskGroupText> All =
    [
        new(TaskGroup.Backup, new("Achterwacht regelen", "Arrange a backup"), new("Zorg dat er altijd iemand bereikbaar is.", "See to it that somebody can always be reached.")),
        new(TaskGroup.Call, new("Bellen", "Call"), new("Een kort gesprek zegt vaak meer dan een bericht.", "A short talk often says more than a message.")),
        new(TaskGroup.Answer, new("Antwoorden", "Answer"), new("Iemand wacht op wat u ervan vindt.", "Somebody waits for what you think.")),
        new(TaskGroup.Match, new("Koppelen en kennismaken", "Match and meet"), new("Breng mensen bij elkaar die bij elkaar passen.", "Bring people together who suit each other.")),
        new(TaskGroup.Agree, new("Samen afspreken", "Agree together"), new("Neem de tijd om samen te kijken hoe het gaat.", "Take the time to see together how it goes.")),
        new(TaskGroup.Thank, new("Bedanken", "Thank"), new("Een paar woorden doen iemand goed.", "A few words do somebody good.")),
        new(TaskGroup.Read, new("Lezen", "Read"), new("Goed om te weten.", "Good to know.")),
    ];
}
