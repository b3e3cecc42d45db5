using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samenspel.LocalHosting.Publishing;
using Samenspel.LocalHosting.Running;

namespace Aspire.Hosting;

/// <summary>The platform, described and ready to be run or published.</summary>
public class DistributedApplication : IHost, IAsyncDisposable
{
    private readonly IHost _host;
    private readonly DistributedApplicationBuilder _builder;

    internal DistributedApplication(IHost host, DistributedApplicationBuilder builder)
    {
        _host = host;
        _builder = builder;
    }

    /// <inheritdoc/>
    public IServiceProvider Services => _host.Services;

    /// <summary>Begins a model with no command line.</summary>
    public static IDistributedApplicationBuilder CreateBuilder() => new DistributedApplicationBuilder([]);

    /// <summary>Begins a model.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(string[] args) => new DistributedApplicationBuilder(args);

    /// <summary>Begins a model.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(DistributedApplicationOptions options) =>
        new DistributedApplicationBuilder(options.Args ?? []);

    /// <summary>Runs until Ctrl+C, SIGTERM or a failure; a failure is told on the console and makes the exit code 1.</summary>
    public void Run() => RunAsync().GetAwaiter().GetResult();

    /// <inheritdoc cref="Run"/>
    public virtual async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (_builder.ExecutionContext.IsPublishMode)
        {
            await ManifestPublisher.WriteAsync(_builder, cancellationToken);
            return;
        }

        var lifetime = Services.GetRequiredService<IHostApplicationLifetime>();
        try
        {
            await StartAsync(cancellationToken);
            await _host.WaitForShutdownAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested || cancellationToken.IsCancellationRequested)
        {
            // Stopped by Ctrl+C while starting: nothing went wrong.
        }
        catch (Exception failure) when (failure is DistributedApplicationException or AggregateException)
        {
            Announcer.Failure(failure);
            Environment.ExitCode = 1;
        }
        finally
        {
            await StopAsync(CancellationToken.None);
            await DisposeAsync();
        }
    }

    /// <summary>Starts everything; returns when all of it is healthy.</summary>
    /// <exception cref="DistributedApplicationException">Something did not start.</exception>
    public virtual Task StartAsync(CancellationToken cancellationToken = default) => _host.StartAsync(cancellationToken);

    /// <summary>Stops everything.</summary>
    public virtual Task StopAsync(CancellationToken cancellationToken = default) => _host.StopAsync(cancellationToken);

    /// <inheritdoc/>
    public virtual void Dispose()
    {
        _host.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        if (_host is IAsyncDisposable host)
            await host.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
