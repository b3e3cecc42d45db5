using Samenspel.LocalHosting.Running;

namespace Samenspel.TestKit;

/// <summary>Stops a private server and starts it again: same address, data kept.</summary>
public sealed class ServerControl
{
    private readonly Func<ChildSpec> _describe;
    private readonly Func<CancellationToken, Task<string?>> _probe;
    private Instance _instance;

    private ServerControl(Func<ChildSpec> describe, Func<CancellationToken, Task<string?>> probe)
    {
        _describe = describe;
        _probe = probe;
        _instance = New();
    }

    /// <summary>Starts the server; returns when it answers.</summary>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        _instance = New();
        await _instance.StartAsync(cancellationToken);
    }

    /// <summary>Stops the server as an administrator would; returns when it is gone.</summary>
    public Task StopAsync() => _instance.StopAsync();

    /// <summary>Ends the server as a power cut would: what it had not written yet is lost, such as queues a broker declared a moment ago.</summary>
    public async Task KillAsync()
    {
        _instance.Kill();
        await _instance.StopAsync();
    }

    /// <summary>Stops the server and starts it again.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken = default)
    {
        await StopAsync();
        await StartAsync(cancellationToken);
    }

    internal static async Task<ServerControl> StartNewAsync(Func<ChildSpec> describe, Func<CancellationToken, Task<string?>> probe)
    {
        var control = new ServerControl(describe, probe);
        TestEnvironment.OnExit(() => control._instance.Kill());
        await control._instance.StartAsync(CancellationToken.None);
        return control;
    }

    private Instance New() => new(_describe().Name, _describe, _probe, TimeSpan.FromSeconds(60), announcer: null);
}
