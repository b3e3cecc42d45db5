using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Agreements.Features;

/// <summary>The responsible professional writes down who does what, with the people themselves.</summary>
public static class SetTaskLines
{
    public sealed record Request(
        [Required, Lines] List<string> Does,
        [Required, Lines] List<string> DoesNot,
        [Required, Lines] List<string> ClientDoes,
        [Required, Lines] List<string> OtherDoes);

    internal static void Map(IEndpointRouteBuilder agreements) => agreements
        .MapPut("/{id:guid}/tasks", HandleAsync)
        .Require(Policies.Write)
        .WithName("SetTaskLines").WithSummary("Write down who does what")
        .WithDescription("Each list has at most 20 lines of at most 200 characters. Who said yes to another text, is asked again.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Request request, CurrentUser user, AgreementsDb db, CancellationToken cancel)
    {
        var agreement = await db.AgreementAsync(id, user, cancel);
        if (agreement is null) return AgreementErrors.NotFound.ToProblem();
        if (agreement.ProfessionalId != user.Id) return AgreementErrors.NotResponsible.ToProblem();
        if (agreement.SetTasks(new TaskLines(request.Does, request.DoesNot, request.ClientDoes, request.OtherDoes)) is { } error) return error.ToProblem();

        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }

    /// <summary>Lines of text: not empty, not endless.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
    private sealed class LinesAttribute() : ValidationAttribute("At most 20 lines, each with text of at most 200 characters.")
    {
        public override bool IsValid(object? value) =>
            value is null || (value is List<string> { Count: <= 20 } lines && lines.TrueForAll(line => !string.IsNullOrWhiteSpace(line) && line.Length <= 200));
    }
}
