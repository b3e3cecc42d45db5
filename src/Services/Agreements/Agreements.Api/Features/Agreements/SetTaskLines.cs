using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features.Agreements;

/// <summary>The responsible professional writes down who does what, with the people themselves.</summary>
public static class SetTaskLines
{
    /// <param name="Does">What the volunteer does; with a responsibility of its own where that differs.</param>
    /// <param name="DoesNot">What the volunteer does not do.</param>
    /// <param name="ClientDoes">What the client does himself.</param>
    /// <param name="OtherDoes">What somebody else does.</param>
    public sealed record Request(
        [Required, AtMost(20)] List<TaskLine> Does,
        [Required, Lines] List<string> DoesNot,
        [Required, Lines] List<string> ClientDoes,
        [Required, Lines] List<string> OtherDoes);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPut("/{id:guid}/tasks", HandleAsync)
        .Require(Policies.Write)
        .WithName("SetTaskLines").WithSummary("Write down who does what")
        .WithDescription("Each list has at most 20 lines of at most 200 characters. Who said yes to another text, is asked again. If-Match is the ETag of the agreement as it was read.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, HttpRequest http, CurrentUser user, AgreementsDb db, TextNotifications texts, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (!user.IsResponsibleFor(agreement)) return AgreementErrors.NotResponsible.ToProblem();
        if (http.IfMatchFails(agreement) is { } stale) return stale.ToProblem();
        var content = AgreementContent.Of(request.Does, request.DoesNot, request.ClientDoes, request.OtherDoes, agreement.Terms);
        var before = TextBefore.Of(agreement);
        if (agreement.SetContent(content) is { } error) return error.ToProblem();

        await texts.SettleAsync(agreement, before, user.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
