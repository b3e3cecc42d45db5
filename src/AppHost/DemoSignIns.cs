using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

/// <summary>Shows, once everything runs, how to sign in as each role of the demonstration. All of these people are invented.</summary>
internal sealed class DemoSignIns(IHostApplicationLifetime lifetime, Uri publicUrl, ParameterResource password) : IHostedService
{
    private static readonly (string Address, string Role)[] People =
    [
        ("petra@samenspel.example", "professional"),
        ("omar@samenspel.example", "professional"),
        ("karin@samenspel.example", "coordinator"),
        ("jan@samenspel.example", "volunteer"),
        ("marijke@samenspel.example", "volunteer"),
        ("meindert@samenspel.example", "client"),
        ("samira@samenspel.example", "caregiver"),
        ("noor@samenspel.example", "ambassador"),
        ("aisha@samenspel.example", "administrator"),
    ];

    public static void PrintWhenReady(IDistributedApplicationBuilder builder, Uri publicUrl, ParameterResource password)
    {
        if (builder.ExecutionContext.IsRunMode)
            builder.Services.AddHostedService(services =>
                new DemoSignIns(services.GetRequiredService<IHostApplicationLifetime>(), publicUrl, password));
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var value = await password.GetValueAsync(cancellationToken);
        lifetime.ApplicationStarted.Register(() =>
        {
            Console.WriteLine($"Sign in at {publicUrl} with the password {value}");
            foreach (var (address, role) in People)
                Console.WriteLine($"  {role,-14} {address}");
        });
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
