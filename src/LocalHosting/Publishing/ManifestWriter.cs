using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Samenspel.LocalHosting.Publishing;

/// <summary>Writes each resource in the format of the public manifest schema, in the order Aspire writes it.</summary>
internal sealed class ManifestWriter(Utf8JsonWriter json, string folder, DistributedApplicationBuilder builder)
{
    /// <summary>Generated passwords and their encoded forms are not in the model; they follow it in the order they are first named.</summary>
    private readonly List<object> _referenced = [];

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        json.WriteStartObject("resources");
        foreach (var resource in builder.Resources)
        {
            json.WriteStartObject(resource.Name);
            await WriteAsync(resource, cancellationToken);
            json.WriteEndObject();
        }
        for (var i = 0; i < _referenced.Count; i++)
            WriteReferenced(_referenced[i]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private async Task WriteAsync(IResource resource, CancellationToken cancellationToken)
    {
        switch (resource)
        {
            case ParameterResource parameter:
                ParameterManifest.Write(json, parameter);
                break;
            case ContainerResource container:
                json.WriteString("type", "container.v0");
                WriteConnectionString((IResourceWithConnectionString)container);
                json.WriteString("image", container.Image);
                await WriteArgumentsAsync(resource, cancellationToken);
                WriteVolumes(resource);
                await WriteEnvironmentAsync(resource, cancellationToken);
                WriteBindings(resource);
                break;
            case ProjectResource:
                json.WriteString("type", "project.v0");
                json.WriteString("path", Path.GetRelativePath(folder, resource.Annotations.OfType<IProjectMetadata>().Last().ProjectPath));
                await WriteArgumentsAsync(resource, cancellationToken);
                await WriteEnvironmentAsync(resource, cancellationToken);
                WriteBindings(resource);
                break;
            case ExecutableResource executable:
                json.WriteString("type", "executable.v0");
                json.WriteString("workingDirectory", Path.GetRelativePath(folder, executable.WorkingDirectory));
                json.WriteString("command", executable.Command);
                await WriteArgumentsAsync(resource, cancellationToken);
                await WriteEnvironmentAsync(resource, cancellationToken);
                WriteBindings(resource);
                break;
            case IResourceWithConnectionString value:
                json.WriteString("type", "value.v0");
                WriteConnectionString(value);
                break;
            default:
                throw new DistributedApplicationException($"{resource.Name} ({resource.GetType().Name}) cannot be published.");
        }
    }

    private void WriteConnectionString(IResourceWithConnectionString resource) =>
        json.WriteString("connectionString", Expression(resource.ConnectionStringExpression));

    private async Task WriteArgumentsAsync(IResource resource, CancellationToken cancellationToken)
    {
        var context = new CommandLineArgsCallbackContext(cancellationToken);
        foreach (var annotation in resource.Annotations.OfType<ArgumentsAnnotation>())
            await annotation.Callback(context);
        if (context.Args.Count == 0)
            return;
        json.WriteStartArray("args");
        foreach (var argument in context.Args)
            json.WriteStringValue(Expression(argument));
        json.WriteEndArray();
    }

    private void WriteVolumes(IResource resource)
    {
        var volumes = resource.Annotations.OfType<VolumeAnnotation>().ToArray();
        if (volumes.Length == 0)
            return;
        json.WriteStartArray("volumes");
        foreach (var volume in volumes)
        {
            json.WriteStartObject();
            json.WriteString("name", volume.Name);
            json.WriteString("target", volume.Target);
            json.WriteBoolean("readOnly", volume.IsReadOnly);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private async Task WriteEnvironmentAsync(IResource resource, CancellationToken cancellationToken)
    {
        var context = new EnvironmentCallbackContext(builder.ExecutionContext, cancellationToken);
        foreach (var annotation in resource.Annotations.OfType<EnvironmentAnnotation>())
            await annotation.Callback(context);
        if (context.EnvironmentVariables.Count == 0)
            return;
        json.WriteStartObject("env");
        foreach (var (name, value) in context.EnvironmentVariables)
            json.WriteString(name, Expression(value));
        json.WriteEndObject();
    }

    private void WriteBindings(IResource resource)
    {
        var endpoints = resource.Annotations.OfType<EndpointAnnotation>().ToArray();
        if (endpoints.Length == 0)
            return;
        json.WriteStartObject("bindings");
        foreach (var endpoint in endpoints)
        {
            json.WriteStartObject(endpoint.Name);
            json.WriteString("scheme", endpoint.UriScheme);
            json.WriteString("protocol", endpoint.Protocol.ToString().ToLowerInvariant());
            json.WriteString("transport", endpoint.Transport);
            if (endpoint.Port is { } port)
                json.WriteNumber("port", port);
            if (endpoint.TargetPort is { } targetPort)
                json.WriteNumber("targetPort", targetPort);
            if (endpoint.IsExternal)
                json.WriteBoolean("external", true);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private void WriteReferenced(object referenced)
    {
        if (referenced is ParameterResource parameter)
        {
            json.WriteStartObject(parameter.Name);
            ParameterManifest.Write(json, parameter);
        }
        else
        {
            var encoded = (UriEncoded)referenced;
            json.WriteStartObject(encoded.Name);
            json.WriteString("type", "annotated.string");
            json.WriteString("value", encoded.Parameter.ValueExpression);
            json.WriteString("filter", "uri");
        }
        json.WriteEndObject();
    }

    private string Expression(object value)
    {
        Remember(value);
        return value is IManifestExpressionProvider provider ? provider.ValueExpression : value.ToString() ?? "";
    }

    private void Remember(object value)
    {
        switch (value)
        {
            case ReferenceExpression expression:
                foreach (var part in expression.References)
                    Remember(part);
                break;
            case ParameterResource parameter when !builder.Resources.Contains(parameter) && !_referenced.Contains(parameter):
                _referenced.Add(parameter);
                break;
            case UriEncoded encoded when !_referenced.OfType<UriEncoded>().Any(other => other.Name == encoded.Name):
                Remember(encoded.Parameter);
                _referenced.Add(encoded);
                break;
        }
    }
}
