using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;
using Samenspel.Signals.Data;

namespace Samenspel.Signals.Features.Questions;

/// <summary>How many questions wait, and how long an answer takes, per team and without persons.</summary>
public static class CountQuestions
{
    private const int Days = 90;
    private const int MaxRows = 20_000;

    public sealed record Item(Guid TeamId, int Unanswered, int Answered, double? MedianHours);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/question-counts", HandleAsync)
        .Require(Policies.CountQuestions)
        .WithName("CountQuestions").WithSummary("Count unanswered questions per team")
        .WithDescription("Of one's own teams or organisations; an administrator counts all. Answered questions are those of the last ninety days, with the median hours until the first answer.");

    private static async Task<Ok<List<Item>>> HandleAsync(CurrentUser user, SignalsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var (all, since) = (user.Is(Role.Administrator), clock.GetUtcNow().AddDays(-Days));
        Guid[] teams = [.. user.TeamsAs(Role.Professional), .. user.TeamsAs(Role.Ambassador)];
        var organisations = user.OrganisationsAs(Role.Coordinator);
        var rows = await (
            from question in db.Questions
            join collaboration in db.Collaborations on question.AgreementId equals collaboration.AgreementId
            where all || teams.Contains(collaboration.TeamId) || organisations.Contains(collaboration.OrganisationId)
            where question.WaitsForAnswer || question.FirstAnsweredAt >= since
            orderby question.Id descending
            select new { collaboration.TeamId, question.WaitsForAnswer, question.AskedAt, question.FirstAnsweredAt }).Take(MaxRows).ToListAsync(cancel);
        return TypedResults.Ok(rows.GroupBy(row => row.TeamId).OrderBy(team => team.Key).Select(team => new Item(
            team.Key, team.Count(row => row.WaitsForAnswer), team.Count(row => row.FirstAnsweredAt >= since),
            Median([.. team.Where(row => row.FirstAnsweredAt >= since).Select(row => (row.FirstAnsweredAt!.Value - row.AskedAt).TotalHours).Order()]))).ToList());
    }

    private static double? Median(double[] sorted) => sorted.Length == 0
        ? null
        : Math.Round((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2, 1);
}
