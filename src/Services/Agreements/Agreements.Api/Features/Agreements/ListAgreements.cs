using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samenspel.AccessLogging;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Data;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Paging;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>Lists agreements, the newest first: one's own, of the own team, of the own organisation's volunteers, of the client one cares for, and those one is backup for.</summary>
public static class ListAgreements
{
    /// <param name="Id">The agreement.</param>
    /// <param name="MatchId">The match it came from.</param>
    /// <param name="RequestId">The support request it answers.</param>
    /// <param name="ClientId">Pseudonymous id of the client.</param>
    /// <param name="VolunteerId">The volunteer.</param>
    /// <param name="ProfessionalId">The responsible professional.</param>
    /// <param name="BackupId">Who stands in when the professional is away; null while nobody is named.</param>
    /// <param name="ActivityCode">What they do together.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="Attention">Why it asks for attention; null when all is well.</param>
    /// <param name="DraftedAt">When the match was confirmed.</param>
    /// <param name="YouAreClient">Whether the reader is the client.</param>
    /// <param name="YouAreVolunteer">Whether the reader is the volunteer.</param>
    public sealed record Item(
        Guid Id, Guid MatchId, Guid RequestId, Guid ClientId, Guid VolunteerId, Guid ProfessionalId, Guid? BackupId, string ActivityCode, AgreementStatus Status, AttentionReason? Attention, DateTimeOffset DraftedAt,
        bool YouAreClient, bool YouAreVolunteer);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapGet("/", HandleAsync)
        .Require(Policies.Read)
        .WithName("ListAgreements").WithSummary("List agreements")
        .WithDescription("By status, by client, or only those that ask for attention.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<Page<Item>>> HandleAsync(
        [AsParameters] PageQuery page, [FromQuery(Name = "status")] AgreementStatus? status, [FromQuery(Name = "clientId")] Guid? clientId,
        [FromQuery(Name = "needsAttention")] bool? needsAttention, CurrentUser user, AgreementsDb db, AccessLog log, CancellationToken cancel)
    {
        var me = user.Id;
        var found = await db.AgreementsFor(user)
            .PageByDescending(agreement => agreement.DraftedAt, agreement => agreement.Id)
            .Where(agreement => (status == null || agreement.Status == status) && (clientId == null || agreement.ClientId == clientId)
                && (needsAttention == null || needsAttention == (agreement.Attention != null)))
            .Select(agreement => new Row(
                new Item(agreement.Id, agreement.MatchId, agreement.RequestId, agreement.ClientId, agreement.VolunteerId, agreement.ProfessionalId, agreement.BackupId, agreement.ActivityCode, agreement.Status, agreement.Attention, agreement.DraftedAt,
                    agreement.ClientAccountId == me, agreement.VolunteerAccountId == me),
                agreement.ClientAccountId))
            .ToPageAsync(page, cancel);
        foreach (var shown in found.Items.DistinctBy(row => row.Item.ClientId)) log.Viewed(shown.Item.ClientId, shown.ClientAccountId, AccessPurpose.Agreement);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Page<Item>([.. found.Items.Select(row => row.Item)], found.HasMore));
    }

    /// <summary>An agreement, and whose data are shown with it.</summary>
    private sealed record Row(Item Item, Guid? ClientAccountId);
}
