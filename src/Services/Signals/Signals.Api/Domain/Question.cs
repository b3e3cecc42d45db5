using Samenspel.Domain;

namespace Samenspel.Signals.Domain;

/// <summary>A question about a collaboration to the person who is responsible for it, and the conversation that follows.</summary>
internal sealed class Question : AggregateRoot, IAssigned
{
    /// <summary>Working days within which an answer is promised.</summary>
    public const int PromisedDays = 3;

    private readonly List<QuestionEntry> entries = [];

    private Question()
    {
    }

    public required Guid AgreementId { get; init; }
    public required Guid AskerId { get; init; }
    public required Role AskerRole { get; init; }
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>The day before whose end an answer is promised, Dutch calendar.</summary>
    public DateOnly PromisedBy { get; private init; }

    public DateTimeOffset? FirstAnsweredAt { get; private set; }

    /// <summary>Whether the last word is the asker's.</summary>
    public bool WaitsForAnswer { get; private set; } = true;

    /// <summary>Who answers it.</summary>
    public SignalHandler Handler { get; private set; }

    /// <summary>The colleague to whom it was handed.</summary>
    public Guid? ColleagueId { get; private set; }

    /// <summary>The conversation, the oldest first.</summary>
    public IReadOnlyList<QuestionEntry> Entries => entries;

    public static Question Ask(Collaboration collaboration, Guid askerId, Role askerRole, string text, DateTimeOffset at)
    {
        var question = new Question
        {
            AgreementId = collaboration.AgreementId,
            AskerId = askerId,
            AskerRole = askerRole,
            AskedAt = at,
            PromisedBy = at.DutchDay().AddWorkingDays(PromisedDays),
        };
        question.entries.Add(new QuestionEntry(question.Id, askerId, isAnswer: false, text, at));
        return question;
    }

    /// <summary>Somebody else answers it.</summary>
    public void GiveTo(SignalHandler handler, Guid? colleagueId)
    {
        if ((Handler, ColleagueId) == (handler, colleagueId)) return;
        (Handler, ColleagueId) = (handler, colleagueId);
        Changed();
    }

    /// <summary>Either side continues.</summary>
    public QuestionEntry Reply(Guid authorId, string text, DateTimeOffset at)
    {
        var entry = new QuestionEntry(Id, authorId, isAnswer: authorId != AskerId, text, at);
        entries.Add(entry);
        WaitsForAnswer = !entry.IsAnswer;
        if (entry.IsAnswer) FirstAnsweredAt ??= at;
        Changed();
        return entry;
    }
}

/// <summary>What somebody wrote in a question.</summary>
internal sealed class QuestionEntry(Guid questionId, Guid authorId, bool isAnswer, string text, DateTimeOffset at)
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid QuestionId { get; private init; } = questionId;
    public Guid AuthorId { get; private init; } = authorId;

    /// <summary>Whether it is from who was asked.</summary>
    public bool IsAnswer { get; private init; } = isAnswer;

    public string Text { get; private init; } = text;
    public DateTimeOffset At { get; private init; } = at;
}
