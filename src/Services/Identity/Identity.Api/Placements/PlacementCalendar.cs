using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;

namespace Samenspel.Identity.Placements;

/// <summary>Tells the other services of placements that began or ended because a day came.</summary>
internal sealed class PlacementDays(IdentityDb db, TimeProvider clock)
{
    public async Task TellAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        var due = await db.Placements
            .Where(p => p.BrokenOffAt == null && ((!p.StartTold && p.From <= today) || (!p.EndTold && p.Until < today)))
            .OrderBy(p => p.From).Take(500).ToListAsync(cancel);
        foreach (var placement in due) placement.TellWhatIsDue(today);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Looks a few times an hour: a day begins at midnight in the Netherlands, whatever zone the server is in.</summary>
internal sealed partial class PlacementCalendar(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PlacementCalendar> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(15), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<PlacementDays>().TellAsync(stoppingToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another copy of the service told it at the same moment.
            }
            catch (Exception reason) when (reason is not OperationCanceledException)
            {
                LogFailed(reason); // the next time tries again
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Placements that began or ended could not be told")]
    private partial void LogFailed(Exception reason);
}
