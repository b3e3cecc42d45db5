using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Data;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Clients.Features.SupportRequests;

/// <summary>A caregiver says how he sees a support request, while the client allows him to read along.</summary>
public static class AddCaregiverView
{
    public sealed record Request([Required, StringLength(2000, MinimumLength = 3)] string Text);

    internal static void Map(IEndpointRouteBuilder requests) => requests
        .MapPut("/{id:guid}/caregiver-view", HandleAsync)
        .Require(Policies.AddView)
        .WithName("AddCaregiverView").WithSummary("Say as a caregiver how one sees it")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, ClientsDb db, Notifier notices, TimeProvider clock, CancellationToken cancel)
    {
        var me = user.Id;
        var caredFor = db.CaredForBy(user, clock);
        var asked = await db.SupportRequests.SingleOrDefaultAsync(r => r.Id == id && caredFor.Contains(r.ClientId), cancel);
        if (asked is null) return SupportRequestErrors.NotFound.ToProblem();

        var caregiver = await db.Caregivers.FirstAsync(c => c.ClientId == asked.ClientId && c.AccountId == me && c.UnlinkedAt == null, cancel);
        asked.AddView(new CaregiverView { RequestId = id, CaregiverId = caregiver.Id, Text = request.Text, At = clock.GetUtcNow() });
        await notices.NotifyAsync(asked.ProfessionalId, ClientNotices.CaregiverSaidSomething, id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
