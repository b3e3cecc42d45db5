using System.Net.Sockets;
using MassTransit;
using Microsoft.Extensions.Hosting;

namespace Samenspel.Messaging;

/// <summary>
/// Starts the bus as soon as the broker answers. The bus itself would try once and then wait longer and longer, so that a
/// service that starts while the broker boots would be without it for half a minute.
/// </summary>
internal sealed class BusStarter(Uri broker, IBusDepot bus, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource startCancelled = new();
    private readonly Lock stopLock = new();
    private bool isStarted;
    private Task? stopped;

    private int Port => broker.Port > 0 ? broker.Port : broker.Scheme == "amqps" ? 5671 : 5672;

    /// <summary>
    /// Stops the bus once, however often it is asked: a host that is disposed of while its program ends asks twice at the same moment,
    /// and two stops of a bus at once take away each other's endpoints.
    /// </summary>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        lock (stopLock) return stopped ??= StopOnceAsync(cancellationToken);
    }

    private async Task StopOnceAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(StopLimit);
        await base.StopAsync(limit.Token); // a start that is under way ends first: half a bus cannot be stopped
        if (isStarted) await bus.Stop(limit.Token);
        else await startCancelled.CancelAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await AnswersAsync(stoppingToken)) await Task.Delay(Interval, clock, stoppingToken);
        await bus.Start(startCancelled.Token);
        isStarted = true;
    }

    public override void Dispose()
    {
        startCancelled.Dispose();
        base.Dispose();
    }

    private async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        try
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(broker.Host, Port, cancel);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
