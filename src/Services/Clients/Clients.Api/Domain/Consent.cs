using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>Whether a client allows one thing, with all that was said about it.</summary>
internal sealed partial class Consent : AggregateRoot
{
    private Consent()
    {
    }

    public Guid ClientId { get; private set; }
    public required string ScopeCode { get; init; }
    public bool IsGranted { get; private set; }

    /// <summary>Last day it is allowed; null when open.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>When it was told that it ends soon; null as long as that is not.</summary>
    public DateTimeOffset? EndsSoonToldAt { get; private set; }

    /// <summary>When it was seen that it ran out, which is told as a withdrawal is; null as long as that is not.</summary>
    public DateTimeOffset? RanOutAt { get; private set; }

    public List<ConsentRecord> History { get; } = [];

    public static Consent NotAsked(Guid clientId, string scopeCode) => new() { ClientId = clientId, ScopeCode = scopeCode };

    /// <summary>Whether it is allowed on this day: what ran out is not.</summary>
    public bool HoldsOn(DateOnly day) => IsGranted && (Until is null || Until >= day);

    /// <summary>The client allows it. Writing the same down twice is one yes.</summary>
    public Error? Grant(DateOnly? until, Spoken how, DateOnly today)
    {
        if (until < today) return ClientErrors.ConsentInThePast;
        if (IsGranted && Until == until) return null;
        Record(true, until, how);
        return null;
    }

    /// <summary>The client no longer allows it, or says no when it is asked for the first time, so that nobody asks again tomorrow. Saying no again is one no.</summary>
    /// <returns>Whether this is news.</returns>
    public bool Withdraw(Spoken how)
    {
        var isNews = IsGranted || History.Count == 0;
        if (isNews) Record(false, null, how);
        return isNews;
    }

    private void Record(bool isGranted, DateOnly? until, Spoken how)
    {
        (IsGranted, Until, EndsSoonToldAt, RanOutAt) = (isGranted, until, null, null);
        History.Add(new ConsentRecord { ConsentId = Id, IsGranted = isGranted, Until = until, ByClient = how.ByClient, RecordedById = how.ById, Note = how.Note, At = how.At });
        Changed();
        Raise(new ConsentChanged(ClientId, ScopeCode, isGranted, until));
    }
}

/// <summary>Who said it and how: the client signed in, or a professional wrote down what the client said.</summary>
internal sealed record Spoken(Guid ById, bool ByClient, string? Note, DateTimeOffset At)
{
    /// <summary>Whoever writes it down for the client says how it was said.</summary>
    public bool IsKnown => ByClient || !string.IsNullOrWhiteSpace(Note);
}

/// <summary>One yes or no.</summary>
internal sealed class ConsentRecord
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ConsentId { get; init; }
    public required bool IsGranted { get; init; }
    public DateOnly? Until { get; init; }
    public required bool ByClient { get; init; }
    public required Guid RecordedById { get; init; }
    public string? Note { get; init; }
    public required DateTimeOffset At { get; init; }
}
