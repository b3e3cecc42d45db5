using System.Text.Json.Serialization;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>Somebody around a client: what he does, and could do.</summary>
internal sealed class NetworkMember : AggregateRoot
{
    private NetworkMember()
    {
    }

    public required Guid ClientId { get; init; }
    public string Name { get; private set; } = "";
    public string Relation { get; private set; } = "";
    public string? DoesNow { get; private set; }
    public string? CouldDo { get; private set; }
    public NetworkStatus Status { get; private set; }
    public string? DeclineReason { get; private set; }
    public List<NetworkAsk> Asks { get; } = [];

    public static NetworkMember Map(Guid clientId, string name, string relation, string? doesNow, string? couldDo)
    {
        var member = new NetworkMember { ClientId = clientId };
        member.Write(name, relation, doesNow, couldDo);
        return member;
    }

    /// <summary>What is known of the person changed.</summary>
    public void Change(string name, string relation, string? doesNow, string? couldDo)
    {
        Write(name, relation, doesNow, couldDo);
        Changed();
    }

    /// <summary>The person is asked for something.</summary>
    public NetworkAsk Ask(string what, Guid askedBy, DateOnly today)
    {
        var ask = new NetworkAsk { MemberId = Id, What = what, AskedById = askedBy, AskedOn = today };
        Asks.Add(ask);
        (Status, DeclineReason) = (NetworkStatus.Asked, null);
        Changed();
        return ask;
    }

    /// <summary>The person answered. The same answer twice is one; no is an answer like yes, and its reason is kept without blame.</summary>
    public Error? Answer(Guid askId, bool accepts, string? reason, DateOnly today)
    {
        if (Asks.SingleOrDefault(one => one.Id == askId) is not { } ask) return NetworkErrors.AskNotFound;
        if (ask.IsAccepted is { } earlier) return earlier == accepts ? null : NetworkErrors.AnsweredOtherwise;
        if (!accepts && string.IsNullOrWhiteSpace(reason)) return NetworkErrors.SayWhyNot;
        ask.Answer(accepts, reason, today);
        if (Asks.All(one => one.IsAccepted is not null))
            (Status, DeclineReason) = accepts ? (NetworkStatus.Accepted, null) : (NetworkStatus.Declined, reason);
        Changed();
        Raise(new NetworkAskAnswered(ClientId, accepts ? "accepted" : "declined"));
        return null;
    }

    private void Write(string name, string relation, string? doesNow, string? couldDo)
    {
        (Name, Relation, DoesNow, CouldDo) = (name, relation, doesNow, couldDo);
        if (Asks.Count == 0) Status = string.IsNullOrWhiteSpace(doesNow) ? NetworkStatus.CouldBeAsked : NetworkStatus.Active;
    }
}

/// <summary>Something that was asked of somebody in the network.</summary>
internal sealed class NetworkAsk
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid MemberId { get; init; }
    public required string What { get; init; }
    public required Guid AskedById { get; init; }
    public required DateOnly AskedOn { get; init; }
    public bool? IsAccepted { get; private set; }
    public string? Reason { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }

    public void Answer(bool accepts, string? reason, DateOnly day) => (IsAccepted, Reason, AnsweredOn) = (accepts, reason, day);
}

/// <summary>Where somebody in the network stands.</summary>
public enum NetworkStatus
{
    /// <summary>Does something now.</summary>
    [JsonStringEnumMemberName("active")]
    Active,

    /// <summary>Was not asked yet.</summary>
    [JsonStringEnumMemberName("could-be-asked")]
    CouldBeAsked,

    /// <summary>Was asked and has not answered everything.</summary>
    [JsonStringEnumMemberName("asked")]
    Asked,

    /// <summary>Said no, with a reason.</summary>
    [JsonStringEnumMemberName("declined")]
    Declined,

    /// <summary>Said yes.</summary>
    [JsonStringEnumMemberName("accepted")]
    Accepted,
}

internal static class NetworkErrors
{
    public static readonly Error NotFound = new("network-member.not-found", 404,
        "We could not find this person in the network.", "We konden deze persoon in het netwerk niet vinden.");

    public static readonly Error AskNotFound = new("network-ask.not-found", 404,
        "We could not find this question to the network.", "We konden deze vraag aan het netwerk niet vinden.");

    public static readonly Error AnsweredOtherwise = new("network-ask.answered-otherwise", 409,
        "Another answer was written down; ask again instead.", "Er staat al een ander antwoord; stel de vraag dan opnieuw.");

    public static readonly Error SayWhyNot = new("network-ask.say-why-not", 422,
        "Write down the reason for the no.", "Schrijf op waarom het antwoord nee is.");
}
