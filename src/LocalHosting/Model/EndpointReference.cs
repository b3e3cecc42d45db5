namespace Aspire.Hosting.ApplicationModel;

/// <summary>A part of an endpoint's address.</summary>
public enum EndpointProperty
{
    /// <summary>The whole address.</summary>
    Url,

    /// <summary>Host name.</summary>
    Host,

    /// <summary>Host as an IPv4 address.</summary>
    IPV4Host,

    /// <summary>Port others use.</summary>
    Port,

    /// <summary>Scheme.</summary>
    Scheme,

    /// <summary>Port the process itself listens on.</summary>
    TargetPort,

    /// <summary>Host and port.</summary>
    HostAndPort,
}

/// <summary>The address of another resource, known once that resource has its ports.</summary>
public sealed class EndpointReference : IValueProvider, IManifestExpressionProvider
{
    /// <summary>Points at an endpoint by name; the endpoint may be added later.</summary>
    public EndpointReference(IResourceWithEndpoints owner, string endpointName)
    {
        Resource = owner;
        EndpointName = endpointName;
    }

    /// <summary>The resource that listens.</summary>
    public IResourceWithEndpoints Resource { get; }

    /// <summary>Name of the endpoint.</summary>
    public string EndpointName { get; }

    /// <summary>Whether the resource has an endpoint of this name.</summary>
    public bool Exists => Resource.Annotations.OfType<EndpointAnnotation>().Any(IsThis);

    /// <summary>Whether the ports are known.</summary>
    public bool IsAllocated => Annotation.Allocated.Task.IsCompleted;

    /// <summary>Scheme of the address.</summary>
    public string Scheme => Annotation.UriScheme;

    /// <summary>Host; only once the ports are known.</summary>
    public string Host => Allocated.Host;

    /// <summary>Port; only once the ports are known.</summary>
    public int Port => Allocated.Port;

    /// <summary>Address; only once the ports are known.</summary>
    public string Url => $"{Scheme}://{Host}:{Port}";

    /// <inheritdoc/>
    public string ValueExpression => Property(EndpointProperty.Url).ValueExpression;

    internal EndpointAnnotation Annotation =>
        Resource.Annotations.OfType<EndpointAnnotation>().FirstOrDefault(IsThis)
        ?? throw new InvalidOperationException($"The endpoint '{EndpointName}' is not defined for the resource '{Resource.Name}'.");

    private AllocatedPort Allocated => IsAllocated
        ? Annotation.Allocated.Task.Result
        : throw new InvalidOperationException($"The endpoint '{EndpointName}' is not allocated for the resource '{Resource.Name}'.");

    /// <summary>A part of the address.</summary>
    public EndpointReferenceExpression Property(EndpointProperty property) => new(this, property);

    /// <inheritdoc/>
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) =>
        Property(EndpointProperty.Url).GetValueAsync(cancellationToken);

    private bool IsThis(EndpointAnnotation endpoint) => string.Equals(endpoint.Name, EndpointName, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A part of the address of another resource.</summary>
public sealed class EndpointReferenceExpression(EndpointReference endpointReference, EndpointProperty property)
    : IValueProvider, IManifestExpressionProvider
{
    /// <summary>The endpoint.</summary>
    public EndpointReference Endpoint { get; } = endpointReference;

    /// <summary>Which part.</summary>
    public EndpointProperty Property { get; } = property;

    /// <inheritdoc/>
    public string ValueExpression
    {
        get
        {
            var part = Property switch
            {
                EndpointProperty.IPV4Host => "host",
                EndpointProperty.TargetPort => "targetPort",
                EndpointProperty.HostAndPort => throw new InvalidOperationException("Write host and port as two parts."),
                var other => other.ToString().ToLowerInvariant(),
            };
            return $"{{{Endpoint.Resource.Name}.bindings.{Endpoint.EndpointName}.{part}}}";
        }
    }

    /// <inheritdoc/>
    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default)
    {
        var (host, port) = await Endpoint.Annotation.Allocated.Task.WaitAsync(cancellationToken);
        return Property switch
        {
            EndpointProperty.Url => $"{Endpoint.Scheme}://{host}:{port}",
            EndpointProperty.Host => host,
            EndpointProperty.IPV4Host => "127.0.0.1",
            EndpointProperty.Scheme => Endpoint.Scheme,
            EndpointProperty.HostAndPort => $"{host}:{port}",
            EndpointProperty.TargetPort => $"{Endpoint.Annotation.TargetPort ?? port}",
            _ => $"{port}",
        };
    }
}
