using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Jobs;

namespace Samenspel.TenYears.Bench;

/// <summary>What one job took: with all that waited for it, and once more, when hardly anything does.</summary>
internal sealed record JobTime(string Name, double First, double Again);

/// <summary>Has each job of the services done on a filled city. What a job does stays done: on a city that is used again the first time is no longer the first.</summary>
internal static class JobTimes
{
    public static async Task<IReadOnlyList<JobTime>> RunAsync(FilledCity city)
    {
        var times = new List<JobTime>();
        foreach (var name in FilledCity.Services)
        {
            await using var service = await RunningServices.StartAsync(name, city.ConnectionString(name));
            foreach (var job in service.Services.GetRequiredService<IEnumerable<Job>>())
                times.Add(new($"{name}, {job.Name}", await TimeAsync(service, job), await TimeAsync(service, job)));
        }
        return times;
    }

    private static async Task<double> TimeAsync(IRunningService service, Job job)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var started = Stopwatch.GetTimestamp();
        await job.RunAsync(scope.ServiceProvider, TimeProvider.System.GetUtcNow(), CancellationToken.None);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
