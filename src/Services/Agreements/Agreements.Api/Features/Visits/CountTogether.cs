using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Agreements.Features.Visits;

/// <summary>How long clients and volunteers stay together, and how often they meet: in numbers, without persons.</summary>
public static class CountTogether
{
    /// <summary>Smaller numbers could be about somebody.</summary>
    private const int Smallest = 10;

    private const double DaysInMonth = 365.25 / 12;

    private static readonly int[] Months = [1, 2, 3, 6, 9, 12, 18, 24, 36];

    /// <param name="Started">Collaborations that ever started; null below ten, as every number here.</param>
    /// <param name="Running">Of those, which go on.</param>
    /// <param name="MedianDays">The day by which half have ended; null when more than half last longer than anybody was followed.</param>
    /// <param name="VisitsPerFourWeeks">How often they meet in four weeks, over all days together.</param>
    /// <param name="Curve">Which part is still together after some months. Empty when too few started.</param>
    public sealed record Response(int? Started, int? Running, int? MedianDays, double? VisitsPerFourWeeks, IReadOnlyList<Point> Curve);

    /// <param name="Months">Months since the start.</param>
    /// <param name="Together">The part still together, from 0 to 1.</param>
    /// <param name="Followed">How many collaborations this is known of: at least ten.</param>
    public sealed record Point(int Months, double Together, int Followed);

    internal static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/together-counts", HandleAsync)
        .Require(Policies.CountTogether)
        .WithName("CountTogether").WithSummary("Count how long people stay together")
        .WithDescription("Professionals count the own teams, coordinators the own organisations, an administrator the city. Numbers below ten are left out.");

    private static async Task<Ok<Response>> HandleAsync(CurrentUser user, AgreementsDb db, TimeProvider clock, CancellationToken cancel)
    {
        var (all, teams, organisations) = (user.Is(Role.Administrator), user.TeamsAs(Role.Professional), user.OrganisationsAs(Role.Coordinator));
        var counted = db.Agreements.Where(agreement => agreement.StartedOn != null
            && (all || teams.Contains(agreement.TeamId) || organisations.Contains(agreement.OrganisationId)));
        var ended = await counted.Where(agreement => agreement.LastedDays != null).GroupBy(agreement => agreement.LastedDays)
            .Select(same => new { Days = same.Key, Count = same.Count(), Visits = same.Sum(agreement => agreement.VisitCount) }).ToListAsync(cancel);
        var going = await counted.Where(agreement => agreement.LastedDays == null).GroupBy(agreement => agreement.StartedOn)
            .Select(same => new { Since = same.Key, Count = same.Count(), Visits = same.Sum(agreement => agreement.VisitCount) }).ToListAsync(cancel);
        var (running, started) = (going.Sum(one => one.Count), going.Sum(one => one.Count) + ended.Sum(one => one.Count));
        if (started < Smallest) return TypedResults.Ok(new Response(null, null, null, null, []));

        var today = clock.Today();
        (int Days, bool HasEnded, int Count)[] lengths =
        [
            .. ended.Select(one => (one.Days!.Value, true, one.Count)),
            .. going.Select(one => (today.DayNumber - one.Since!.Value.DayNumber, false, one.Count)),
        ];
        var (days, visits) = (lengths.Sum(one => (long)one.Days * one.Count), ended.Sum(one => one.Visits) + going.Sum(one => one.Visits));
        var curve = new SurvivalCurve(lengths);
        return TypedResults.Ok(new Response(
            started, running < Smallest ? null : running, curve.MedianDays,
            Math.Round(28.0 * visits / Math.Max(1, days), 1),
            [
                .. Months.Select(months => (Months: months, Days: (int)Math.Round(months * DaysInMonth)))
                    .Where(point => curve.Followed(point.Days) >= Smallest)
                    .Select(point => new Point(point.Months, Math.Round(curve.ShareAfter(point.Days), 2), curve.Followed(point.Days))),
            ]));
    }
}
