namespace Samenspel.Matching.Domain.Peers;

/// <summary>Somebody who is asked: one of the two, or the guardian of one who is a minor.</summary>
internal sealed class PeerPerson
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid ProposalId { get; init; }
    public required Guid ClientId { get; init; }

    /// <summary>The sign-in of who answers.</summary>
    public required Guid AccountId { get; init; }

    public required bool IsGuardian { get; init; }

    /// <summary>Said yes. There is no no here: that ends everything.</summary>
    public bool Agrees { get; private set; }

    /// <summary>Said that it clicks, with the other and with what they do.</summary>
    public bool Clicks { get; private set; }

    internal void Agree() => Agrees = true;

    internal void RecordClick() => Clicks = true;

    /// <summary>It ended: who said what is nobody's business any more.</summary>
    internal void ClearAnswers() => (Agrees, Clicks) = (false, false);
}
