using Samenspel.Domain;

namespace Samenspel.Pools.Features.Activities;

/// <summary>What a professional is told about places.</summary>
internal static class ActivityNotices
{
    public static readonly NoticeKind PlaceFree = new("activity.place-free", TaskGroup.Match, SubjectKind.Place,
        "A place came free for a client who was waiting.", "Er is een plek vrij voor een cliënt die op de wachtlijst stond.");

    public static readonly NoticeKind Stopped = new("activity.stopped", TaskGroup.Match, SubjectKind.Place,
        "An activity stopped in which a client had a place.", "Een activiteit waarin een cliënt een plek had, is gestopt.");
}
