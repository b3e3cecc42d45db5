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

    private readonly CancellationTokenSource givenUp = new();
    private bool isStarted;

    private int Port => broker.Port > 0 ? broker.Port : broker.Scheme == "amqps" ? 5671 : 5672;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // A start that is under way ends first: half a bus cannot be stopped.
        givenUp.CancelAfter(StopLimit);
        await base.StopAsync(cancellationToken);
        if (!isStarted) return;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(StopLimit);
        await bus.Stop(limit.Token);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await AnswersAsync(stoppingToken)) await Task.Delay(Interval, clock, stoppingToken);
        await bus.Start(givenUp.Token);
        isStarted = true;
    }

    public override void Dispose()
    {
        givenUp.Dispose();
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
