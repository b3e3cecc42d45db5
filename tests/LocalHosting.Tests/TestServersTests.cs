using Npgsql;
using RabbitMQ.Client;
using TestServers = Samenspel.TestKit.Servers;

namespace Samenspel.LocalHosting.Tests;

public sealed class TestServersTests
{
    [Fact]
    public async Task Tests_get_a_PostgreSQL_that_keeps_its_data_over_a_restart()
    {
        var connectionString = await TestServers.PostgresAsync() + ";Pooling=false";
        await ExecuteAsync(connectionString, "create table kept (id int)");
        if (await TestServers.PostgresControlAsync() is { } control)
            await control.RestartAsync(TestContext.Current.CancellationToken);
        await ExecuteAsync(connectionString, "drop table kept");
    }

    [Fact]
    public async Task Tests_get_virtual_hosts_of_their_own_and_can_stop_the_broker()
    {
        var first = await TestServers.NewVirtualHostAsync();
        var second = await TestServers.NewVirtualHostAsync();
        Assert.NotEqual(first, second);
        await using (var connection = await ConnectAsync(first))
        await using (var channel = await connection.CreateChannelAsync(cancellationToken: TestContext.Current.CancellationToken))
            await channel.QueueDeclareAsync("kept", durable: true, exclusive: false, autoDelete: false, cancellationToken: TestContext.Current.CancellationToken);

        if (await TestServers.RabbitMqControlAsync() is { } control)
        {
            await control.StopAsync();
            await Assert.ThrowsAnyAsync<Exception>(() => ConnectAsync(first));
            await control.StartAsync(TestContext.Current.CancellationToken);
        }

        await using var again = await ConnectAsync(first);
        await using var other = await again.CreateChannelAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("kept", (await other.QueueDeclarePassiveAsync("kept", TestContext.Current.CancellationToken)).QueueName);
    }

    private static Task<IConnection> ConnectAsync(Uri address) =>
        new ConnectionFactory { Uri = address }.CreateConnectionAsync(TestContext.Current.CancellationToken);

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
