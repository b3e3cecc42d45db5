using Samenspel.Domain;

namespace Samenspel.Signals.Domain;

/// <summary>A question to the other volunteers of an organisation. Nobody is told who asks, so that everybody dares to.</summary>
internal sealed class PeerQuestion : AggregateRoot
{
    private readonly List<PeerAnswer> answers = [];

    private PeerQuestion()
    {
    }

    public required Guid OrganisationId { get; init; }

    /// <summary>Only to tell the asker that there is an answer. It is never shown.</summary>
    public required Guid AskerId { get; init; }

    public required string Text { get; init; }
    public DateTimeOffset AskedAt { get; private init; }
    public IReadOnlyList<PeerAnswer> Answers => answers;

    public static PeerQuestion Ask(Guid organisationId, Guid askerId, string text, DateTimeOffset at) =>
        new() { OrganisationId = organisationId, AskerId = askerId, Text = text, AskedAt = at };

    /// <summary>A volunteer or a coordinator of the organisation answers.</summary>
    public PeerAnswer Answer(Guid authorId, Role role, string text, DateTimeOffset at)
    {
        var answer = new PeerAnswer(Id, authorId, role, text, at);
        answers.Add(answer);
        Changed();
        return answer;
    }
}

/// <summary>An answer of a volunteer or a coordinator.</summary>
internal sealed class PeerAnswer(Guid peerQuestionId, Guid authorId, Role role, string text, DateTimeOffset at)
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid PeerQuestionId { get; private init; } = peerQuestionId;
    public Guid AuthorId { get; private init; } = authorId;
    public Role Role { get; private init; } = role;
    public string Text { get; private init; } = text;
    public DateTimeOffset At { get; private init; } = at;
}
