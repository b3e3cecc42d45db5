using Samenspel.Domain;

namespace Samenspel.Agreements.Features.Appreciation;

/// <summary>What people are told about thanks.</summary>
internal static class AppreciationNotices
{
    public static readonly NoticeKind Thanked = new("agreement.appreciated", TaskGroup.Read, SubjectKind.Agreement,
        "Somebody wrote something kind to you.", "Iemand schreef u iets aardigs.");

    public static readonly NoticeKind NotThanked = new("agreement.long-not-thanked", TaskGroup.Thank, SubjectKind.Agreement,
        "Nobody has thanked your volunteer for sixty days.", "Uw vrijwilliger is al zestig dagen niet bedankt.");
}
