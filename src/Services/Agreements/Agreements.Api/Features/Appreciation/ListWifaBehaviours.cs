using Microsoft.AspNetCore.Http.HttpResults;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Agreements.Features.Appreciation;

/// <summary>Lists behaviours that one can see: four that appreciate, four that inform, four that facilitate and four that align.</summary>
public static class ListWifaBehaviours
{
    public sealed record Item(string Code, WifaLetter Letter, string Description);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/wifa-behaviours", HandleAsync)
        .Require(CollaborationPolicies.Appreciate)
        .WithName("ListWifaBehaviours").WithSummary("List examples of appreciating, informing, facilitating and aligning");

    private static Task<Ok<IReadOnlyList<Item>>> HandleAsync() =>
        Task.FromResult(TypedResults.Ok<IReadOnlyList<Item>>([.. WifaBehaviour.All.Select(one => new Item(one.Code, one.Letter, one.Dutch))]));
}
