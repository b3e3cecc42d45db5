using System.Collections.Frozen;

namespace Samenspel.Web.Homes;

/// <summary>What somebody is asked to see to. The order is that of haste.</summary>
public enum TaskGroup
{
    /// <summary>Somebody has to stand behind an agreement.</summary>
    Backup,
    Call,
    Answer,
    Match,

    /// <summary>To look back or agree together.</summary>
    Agree,
    Thank,
    Read,
}

/// <summary>Which notice of which service asks for what. A test holds it to the notices of all services.</summary>
public static class TaskGroups
{
    private static readonly (TaskGroup Group, string[] Codes)[] Groups =
    [
        (TaskGroup.Backup, ["agreement.professional-left", "agreement.backup-left", "agreement.both-absent"]),
        (TaskGroup.Call, ["agreement.volunteer-left", "agreement.not-read-in-time", "agreement.support-need-changed", "check-in.ask-yourself", "client.tell-of-emergency", "respite.not-covered", "respite.volunteer-gone", "respite.ask-what-is-fine", "respite.how-was-it"]),
        (TaskGroup.Answer,
        [
            "signal.to-answer", "signal.handed-to-you", "signal.escalated", "signal.happy-again", "question.asked", "question.replied",
            "support-request.profile-to-approve", "agreement.information-to-approve", "agreement.understanding-to-check",
        ]),
        (TaskGroup.Match,
        [
            "support-request.profile-approved", "respite.asked", "match.waits-long", "match.ask-ambassador", "activity.place-free", "activity.stopped", "consult.answered",
            "match.invited", "match.introduction-planned", "match.click-asked",
            "peer-proposal.asked", "peer-proposal.agreed", "peer-proposal.planned", "peer-proposal.click-asked",
        ]),
        (TaskGroup.Agree, ["agreement.change-proposed", "agreement.evaluation-due", "agreement.alignment-planned", "shift.review-due"]),
        (TaskGroup.Thank, ["agreement.long-not-thanked"]),
        (TaskGroup.Read,
        [
            "client.file-opened-in-emergency", "support-request.caregiver-view", "respite.covered", "volunteer.redirected", "volunteer.activated", "match.goes-no-further", "peer-proposal.confirmed", "peer-proposal.ended",
            "agreement.something-to-read", "agreement.understanding-answered", "agreement.appreciated", "agreement.renewed",
            "agreement.proposal-refused", "agreement.responsible-changed", "agreement.ended", "signal.answered", "signal.closed-for-you",
        ]),
    ];

    private static readonly FrozenDictionary<string, TaskGroup> ByCode =
        Groups.SelectMany(one => one.Codes.Select(code => (code, one.Group))).ToFrozenDictionary(pair => pair.code, pair => pair.Group, StringComparer.Ordinal);

    /// <summary>The codes that have a place.</summary>
    public static IReadOnlyCollection<string> Codes => ByCode.Keys;

    /// <summary>What a notice asks for; one that this version does not know yet can always be read.</summary>
    public static TaskGroup Of(string code) => ByCode.GetValueOrDefault(code, TaskGroup.Read);
}
