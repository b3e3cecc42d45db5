using System.Diagnostics.CodeAnalysis;

namespace Samenspel.Clients.Domain;

/// <summary>What is written about the volunteer wanted, in words and codes (P1).</summary>
internal abstract class ProfileText
{
    protected ProfileText()
    {
    }

    /// <summary>The same text.</summary>
    [SetsRequiredMembers]
    protected ProfileText(ProfileText other, Guid requestId)
    {
        (RequestId, Goal, NiceToHave, WrittenById) = (requestId, other.Goal, other.NiceToHave, other.WrittenById);
        (TraitCodes, LanguageCodes, TrainingCodes) = ([.. other.TraitCodes], [.. other.LanguageCodes], [.. other.TrainingCodes]);
        (CircumstanceCodes, ClientKeepsDoing) = ([.. other.CircumstanceCodes], [.. other.ClientKeepsDoing]);
        (WithClient, WithCaregiver, WithoutReason) = (other.WithClient, other.WithCaregiver, other.WithoutReason);
    }

    /// <summary>Of this text: a text that is rewritten has another.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RequestId { get; init; }

    /// <summary>What the client wants to reach, in the client's words.</summary>
    public required string Goal { get; init; }

    public required List<string> TraitCodes { get; init; }
    public required List<string> LanguageCodes { get; init; }
    public required List<string> TrainingCodes { get; init; }
    public required List<string> CircumstanceCodes { get; init; }
    public string? NiceToHave { get; init; }

    /// <summary>What the client keeps doing himself.</summary>
    public required List<string> ClientKeepsDoing { get; init; }

    public required bool WithClient { get; init; }
    public required bool WithCaregiver { get; init; }

    /// <summary>Why it was written without the client, or without a caregiver who is known.</summary>
    public string? WithoutReason { get; init; }

    public required Guid WrittenById { get; init; }
}
