using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Testcontainers.RabbitMq;

namespace Samenspel.TestKit;

/// <summary>A RabbitMQ for tests.</summary>
/// <param name="Address">Address with the default virtual host.</param>
/// <param name="AddVirtualHost">Makes a virtual host that the user of the address may use.</param>
internal sealed record TestRabbitMq(Uri Address, Func<string, Task> AddVirtualHost, ServerControl? Control)
{
    private const string Image = "rabbitmq:4.3";

    private static readonly byte[] Greeting = [.. "AMQP"u8, 0, 0, 9, 1];

    private static int _virtualHosts;

    public static async Task<TestRabbitMq> StartAsync()
    {
        if (TestEnvironment.Read("TEST_RABBITMQ") is { } given)
            return new(new Uri(given), name => AddByManagementAsync(new Uri(given), name), Control: null);
        if (await TestEnvironment.CanRunContainerAsync(Image))
            return await StartContainerAsync();

        await Machine.InstallAsync("rabbitmq-server");
        var (folder, port, nameServer) = (Path.Combine(TestEnvironment.Folder, "rabbitmq"), TestEnvironment.FreePort(), TestEnvironment.FreePort());
        var (user, password) = ("samenspel", TestEnvironment.NewPassword());
        var control = await Machine.StartAsync(
            "rabbitmq.sh", [folder, $"{port}", $"{TestEnvironment.FreePort()}", $"{nameServer}"],
            new() { ["USERNAME"] = user, ["PASSWORD"] = password }, port, Greeting);
        return new(
            new Uri($"amqp://{user}:{password}@127.0.0.1:{port}"),
            name => Machine.RunAsync("add-virtual-host.sh", folder, $"{nameServer}", name, user), control);
    }

    public async Task<Uri> NewVirtualHostAsync()
    {
        // The process id keeps test processes that share a broker apart.
        var name = $"test-{Environment.ProcessId}-{Interlocked.Increment(ref _virtualHosts)}";
        await AddVirtualHost(name);
        return new Uri(Address, $"/{name}");
    }

    private static async Task<TestRabbitMq> StartContainerAsync()
    {
        var container = new RabbitMqBuilder(Image).Build();
        await container.StartAsync();
        return new(new Uri(container.GetConnectionString()), async name =>
        {
            string[][] commands = [["add_vhost", name], ["set_permissions", "-p", name, RabbitMqBuilder.DefaultUsername, ".*", ".*", ".*"]];
            foreach (var command in commands)
                await container.ExecAsync(["rabbitmqctl", .. command]);
        }, Control: null);
    }

    /// <summary>A broker from outside can only be told to make a virtual host through its management address.</summary>
    private static async Task AddByManagementAsync(Uri broker, string name)
    {
        var management = TestEnvironment.Read("TEST_RABBITMQ_MANAGEMENT") ?? throw new InvalidOperationException(
            "TEST_RABBITMQ is set but TEST_RABBITMQ_MANAGEMENT is not: give the http address of that broker's management plugin.");
        using var http = new HttpClient { BaseAddress = new Uri(management) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(broker.UserInfo))));
        var user = broker.UserInfo.Split(':')[0];
        (await http.PutAsJsonAsync($"/api/vhosts/{name}", new { })).EnsureSuccessStatusCode();
        (await http.PutAsJsonAsync($"/api/permissions/{name}/{user}", new { configure = ".*", write = ".*", read = ".*" })).EnsureSuccessStatusCode();
    }
}
