using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>All that helps a client live and take part as independently as possible: who does what.</summary>
internal sealed class Arrangement : AggregateRoot
{
    private Arrangement()
    {
    }

    public Guid ClientId { get; private set; }
    public Severity Severity { get; private set; } = Severity.Medium;
    public string? SeverityReason { get; private set; }
    public List<ArrangementLine> Lines { get; } = [];

    /// <summary>Where what there is does not fit how heavy the situation is, or what the client answered.</summary>
    /// <param name="requests">The client's support requests, with the answers to the five questions.</param>
    public IEnumerable<ArrangementWarning> WarningsFor(IEnumerable<SupportRequest> requests)
    {
        var now = Lines.Where(line => line.EndedOn is null).ToList();
        var asked = requests.Where(request => request.Status != SupportRequestStatus.Withdrawn).ToList();
        if (Severity == Severity.Heavy && now.TrueForAll(line => line.Provision == Provision.Informal)) yield return ArrangementWarning.HeavyWithoutFormal;
        if (Severity == Severity.Light && now.Count > 0 && now.TrueForAll(line => line.Provision == Provision.Formal)) yield return ArrangementWarning.LightOnlyFormal;
        if (now.Exists(line => line.IsForProfessionals) && asked.Count > 0 && asked.TrueForAll(request => request.AnswerTo(5) is { IsNeeded: false })) yield return ArrangementWarning.ProfessionalNotNeeded;
        if (now.Exists(line => !asked.Exists(request => request.AnswerTo(line.FromQuestion) is not null))) yield return ArrangementWarning.LineWithoutAnswer;
    }

    public static Arrangement For(Guid clientId) => new() { ClientId = clientId };

    /// <summary>Adds a line. Help of a professional for one person waits until the first four questions were asked.</summary>
    public Error? Add(ArrangementLine line, bool professionalHelpMayBeAdded)
    {
        if (line.IsForProfessionals && !professionalHelpMayBeAdded) return ArrangementErrors.QuestionsFirst;
        Lines.Add(line);
        Changed();
        Raise(new ArrangementLineAdded(Id, line.Id, line.Provision.Code(), line.Reach.Code(), Severity.Code()));
        return null;
    }

    /// <summary>A line is no longer there. Ending twice is one ending.</summary>
    public Error? End(Guid lineId, string? reason, DateOnly today)
    {
        if (Lines.SingleOrDefault(one => one.Id == lineId) is not { } line) return ArrangementErrors.LineNotFound;
        if (line.EndedOn is not null) return null;
        line.End(today, reason);
        Changed();
        Raise(new ArrangementLineEnded(Id, lineId));
        return null;
    }

    /// <summary>The file was merged into that of this client, which had no arrangement.</summary>
    public void MoveTo(Guid clientId)
    {
        ClientId = clientId;
        Changed();
    }

    /// <summary>
    /// The client had two files, with an arrangement each: all that helps stands in this one, and how heavy it is stays as it says here.
    /// Whoever moves the lines, calls this: who changes one of the two at this moment begins again.
    /// </summary>
    public void Absorb(Arrangement other)
    {
        other.Changed();
        Changed();
    }

    /// <summary>How heavy the situation is, and why.</summary>
    public void SetSeverity(Severity severity, string reason)
    {
        if (Severity == severity && SeverityReason == reason) return;
        (Severity, SeverityReason) = (severity, reason);
        Changed();
    }
}

/// <summary>One thing that helps.</summary>
internal sealed class ArrangementLine
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ArrangementId { get; init; }
    public required string Title { get; init; }
    public required Provision Provision { get; init; }
    public required Reach Reach { get; init; }
    public required LineKind Kind { get; init; }
    public string? Provider { get; init; }

    /// <summary>Whether it is help of a professional for one person: the last of the five questions.</summary>
    public bool IsForProfessionals => this is { Provision: Provision.Formal, Reach: Reach.Individual };

    /// <summary>Which of the five questions it came from.</summary>
    public required int FromQuestion { get; init; }

    /// <summary>What the client wants to reach with it.</summary>
    public required string Goal { get; init; }

    public required string WhoDoesIt { get; init; }
    public required DateOnly AddedOn { get; init; }
    public DateOnly? EndedOn { get; private set; }
    public string? EndReason { get; private set; }

    public void End(DateOnly day, string? reason) => (EndedOn, EndReason) = (day, reason);
}

internal static class ArrangementErrors
{
    public static readonly Error LineNotFound = new("arrangement-line.not-found", 404,
        "We could not find this line of the arrangement.", "We konden deze regel van het arrangement niet vinden.");

    public static readonly Error QuestionsFirst = new("arrangement-line.questions-first", 422,
        "Ask the first four questions first: what the client and the network can do, and whether a volunteer is enough.",
        "Stel eerst de eerste vier vragen: wat de cliënt en het netwerk zelf kunnen, en of een vrijwilliger genoeg is.");
}
