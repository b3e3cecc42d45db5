using System.Net.Sockets;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>An endpoint a resource listens on.</summary>
public sealed class EndpointAnnotation : IResourceAnnotation
{
    internal EndpointAnnotation(string name, string scheme, int? port, int? targetPort, string? env, bool? isExternal)
    {
        ResourceName.Check(name, "Endpoint");
        Name = name;
        UriScheme = scheme;
        Port = port;
        TargetPort = targetPort;
        EnvironmentVariable = env;
        IsExternal = isExternal ?? false;
    }

    /// <summary>Name, unique within the resource.</summary>
    public string Name { get; set; }

    /// <summary>Scheme of the address: http, https or tcp.</summary>
    public string UriScheme { get; set; }

    /// <summary>Protocol below the scheme.</summary>
    public ProtocolType Protocol { get; set; } = ProtocolType.Tcp;

    /// <summary>Port others use; null lets the engine choose.</summary>
    public int? Port { get; set; }

    /// <summary>Port the process itself listens on; null lets the engine choose.</summary>
    public int? TargetPort { get; set; }

    /// <summary>Name or address the process listens on: localhost, or for example 0.0.0.0 for every network.</summary>
    public string TargetHost { get; set; } = "localhost";

    /// <summary>Reached from outside the platform.</summary>
    public bool IsExternal { get; set; }

    internal string? EnvironmentVariable { get; }

    internal string Transport => UriScheme is "http" or "https" ? "http" : "tcp";

    /// <summary>Set once, when the engine has chosen the ports.</summary>
    internal TaskCompletionSource<AllocatedPort> Allocated { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>Where an endpoint can be reached on this machine.</summary>
internal sealed record AllocatedPort(string Host, int Port);

/// <summary>An address as it is shown to people.</summary>
public sealed class ResourceUrlAnnotation : IResourceAnnotation
{
    /// <summary>The address.</summary>
    public required string Url { get; set; }

    /// <summary>Text to show with it.</summary>
    public string? DisplayText { get; set; }

    /// <summary>The endpoint the address belongs to.</summary>
    public EndpointReference? Endpoint { get; init; }
}

internal sealed record EndpointUrlCallback(string EndpointName, Action<ResourceUrlAnnotation> Change) : IResourceAnnotation;

internal enum WaitKind { Healthy, Started, Completed }

internal sealed record WaitAnnotation(IResource Resource, WaitKind Kind, int ExitCode = 0) : IResourceAnnotation;

internal sealed record ReplicaAnnotation(int Replicas) : IResourceAnnotation;

internal sealed record HttpHealthCheckAnnotation(string Path, int StatusCode, Func<EndpointReference> Endpoint) : IResourceAnnotation;

internal sealed record EnvironmentAnnotation(Func<EnvironmentCallbackContext, Task> Callback) : IResourceAnnotation;

internal sealed record ArgumentsAnnotation(Func<CommandLineArgsCallbackContext, Task> Callback) : IResourceAnnotation;

internal sealed record VolumeAnnotation(string Name, string Target, bool IsReadOnly) : IResourceAnnotation;

/// <summary>Given to the callbacks that fill in the environment of a process.</summary>
public sealed class EnvironmentCallbackContext
{
    internal EnvironmentCallbackContext(DistributedApplicationExecutionContext execution, CancellationToken cancellationToken)
    {
        ExecutionContext = execution;
        CancellationToken = cancellationToken;
    }

    /// <summary>Variables so far: plain strings, or values that are known later.</summary>
    public Dictionary<string, object> EnvironmentVariables { get; } = [];

    /// <summary>Whether the model is run or published.</summary>
    public DistributedApplicationExecutionContext ExecutionContext { get; }

    /// <summary>Ends when the platform stops.</summary>
    public CancellationToken CancellationToken { get; }
}

/// <summary>Given to the callbacks that fill in the arguments of a process.</summary>
public sealed class CommandLineArgsCallbackContext
{
    internal CommandLineArgsCallbackContext(CancellationToken cancellationToken) => CancellationToken = cancellationToken;

    /// <summary>Arguments so far: plain strings, or values that are known later.</summary>
    public IList<object> Args { get; } = [];

    /// <summary>Ends when the platform stops.</summary>
    public CancellationToken CancellationToken { get; }
}
