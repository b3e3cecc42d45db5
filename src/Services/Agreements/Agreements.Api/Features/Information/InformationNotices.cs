using Samenspel.Domain;

namespace Samenspel.Agreements.Features.Information;

/// <summary>What people are told about what is written for the volunteer to read.</summary>
internal static class InformationNotices
{
    public static readonly NoticeKind ToRead = new("agreement.something-to-read", TaskGroup.Read, SubjectKind.Agreement,
        "There is something new for you to read.", "Er is iets nieuws voor u te lezen.");

    public static readonly NoticeKind NotRead = new("agreement.not-read-in-time", TaskGroup.Call, SubjectKind.Agreement,
        "Your volunteer has not read something for a week. Give a call?", "Uw vrijwilliger heeft iets al een week niet gelezen. Belt u even?");

    public static readonly NoticeKind ToApprove = new("agreement.information-to-approve", TaskGroup.Answer, SubjectKind.Agreement,
        "Something was written about you. You decide whether the volunteer reads it.", "Er is iets over u opgeschreven. U beslist of de vrijwilliger het leest.");
}
