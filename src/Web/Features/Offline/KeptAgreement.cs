namespace Samenspel.Web.Features.Offline;

/// <summary>What a phone keeps.</summary>
/// <param name="Owner">The mark of whose phone it is: what is entered on it is sent in the name of nobody else.</param>
/// <param name="Agreements">With whom.</param>
internal sealed record KeptAgreements(string Owner, IReadOnlyList<KeptAgreement> Agreements);

/// <summary>One agreement, as much as is needed at the door.</summary>
/// <param name="Id">The agreement.</param>
/// <param name="Name">The first name of the client.</param>
/// <param name="Activity">What they do together, in words.</param>
/// <param name="Does">What the volunteer does.</param>
/// <param name="DoesNot">What the volunteer does not do.</param>
/// <param name="ClientDoes">What the client keeps doing.</param>
/// <param name="Call">Who can be called.</param>
internal sealed record KeptAgreement(
    Guid Id, string Name, string Activity, IReadOnlyList<string> Does, IReadOnlyList<string> DoesNot, IReadOnlyList<string> ClientDoes, IReadOnlyList<KeptCaller> Call);

/// <summary>Somebody to call.</summary>
/// <param name="Name">By name.</param>
/// <param name="Phone">Telephone at work.</param>
/// <param name="Hours">When, a line each.</param>
internal sealed record KeptCaller(string Name, string Phone, IReadOnlyList<string> Hours);
