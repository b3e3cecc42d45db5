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
    private int Port => broker.Port > 0 ? broker.Port : broker.Scheme == "amqps" ? 5671 : 5672;

    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(StopLimit);
        await bus.Stop(limit.Token);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await AnswersAsync(stoppingToken)) await Task.Delay(Interval, clock, stoppingToken);
        await bus.Start(stoppingToken);
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
