using Samenspel.Domain;

namespace Samenspel.Agreements.Features.Alignments;

/// <summary>What people are told about meetings.</summary>
internal static class AlignmentNotices
{
    public static readonly NoticeKind AlignmentPlanned = new("agreement.alignment-planned", TaskGroup.Agree, SubjectKind.Agreement,
        "A meeting was planned about an agreement you are part of.", "Er is een overleg gepland over een afspraak waar u bij hoort.");
}
