using System.Collections.Concurrent;
using System.Diagnostics;

namespace Samenspel.LocalHosting.Running;

/// <summary>
/// Starts all child processes from one thread that lives as long as this process. The kernel sends the signal of
/// <c>setpriv --pdeathsig</c> when the creating <em>thread</em> ends: from a thread of the pool that could be any moment.
/// </summary>
internal static class Spawner
{
    private static readonly BlockingCollection<(ProcessStartInfo Info, TaskCompletionSource<Process> Started)> Requests = [];

    static Spawner() => new Thread(Work) { IsBackground = true, Name = "child processes" }.Start();

    public static Task<Process> StartAsync(ProcessStartInfo info)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        Requests.Add((info, started));
        return started.Task;
    }

    private static void Work()
    {
        foreach (var (info, started) in Requests.GetConsumingEnumerable())
        {
            try
            {
                started.SetResult(Process.Start(info)!);
            }
            catch (Exception failure)
            {
                started.SetException(failure);
            }
        }
    }
}
