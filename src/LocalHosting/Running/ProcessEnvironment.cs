using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Hosting;

namespace Samenspel.LocalHosting.Running;

/// <summary>Fills in the variables and arguments of a process, with the values known by now.</summary>
internal sealed class ProcessEnvironment(IHostEnvironment host, DistributedApplicationExecutionContext execution)
{
    private const string DashboardEndpoint = "ASPIRE_DASHBOARD_OTLP_ENDPOINT_URL";

    public async Task<IReadOnlyDictionary<string, string>> VariablesAsync(
        IResource resource, IReadOnlyList<EndpointPlan> endpoints, int replica, CancellationToken cancellationToken)
    {
        var context = new EnvironmentCallbackContext(execution, cancellationToken);
        AddEndpoints(context.EnvironmentVariables, resource, endpoints, replica);
        if (resource is ProjectResource)
            AddTelemetry(context.EnvironmentVariables, resource.Name, replica);
        foreach (var annotation in resource.Annotations.OfType<EnvironmentAnnotation>())
            await annotation.Callback(context);

        var variables = new Dictionary<string, string>();
        foreach (var (name, value) in context.EnvironmentVariables)
            variables[name] = await TextAsync(value, cancellationToken);
        return variables;
    }

    public static async Task<string[]> ArgumentsAsync(IResource resource, CancellationToken cancellationToken)
    {
        var context = new CommandLineArgsCallbackContext(cancellationToken);
        foreach (var annotation in resource.Annotations.OfType<ArgumentsAnnotation>())
            await annotation.Callback(context);
        var arguments = new List<string>();
        foreach (var argument in context.Args)
            arguments.Add(await TextAsync(argument, cancellationToken));
        return [.. arguments];
    }

    private static async Task<string> TextAsync(object value, CancellationToken cancellationToken) =>
        value is IValueProvider later ? await later.GetValueAsync(cancellationToken) ?? "" : value.ToString() ?? "";

    private static void AddEndpoints(Dictionary<string, object> variables, IResource resource, IReadOnlyList<EndpointPlan> endpoints, int replica)
    {
        if (resource is ProjectResource && endpoints.Count > 0)
            variables["ASPNETCORE_URLS"] = string.Join(';', endpoints.Select(endpoint => endpoint.TargetUrl(replica)));
        foreach (var plan in endpoints)
            if (plan.Endpoint.EnvironmentVariable is { } name)
                variables[name] = $"{plan.Targets[replica]}";
    }

    /// <summary>
    /// There is no dashboard here, so telemetry is sent only where the environment says: to OTEL_EXPORTER_OTLP_ENDPOINT,
    /// which every child inherits, or to the endpoint of a dashboard that runs somewhere else.
    /// </summary>
    private void AddTelemetry(Dictionary<string, object> variables, string name, int replica)
    {
        variables["OTEL_SERVICE_NAME"] = name;
        variables["OTEL_RESOURCE_ATTRIBUTES"] = $"service.instance.id={name}-{Environment.ProcessId}-{replica + 1}";
        if (Environment.GetEnvironmentVariable(DashboardEndpoint) is { Length: > 0 } dashboard)
        {
            variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = dashboard;
            variables["OTEL_EXPORTER_OTLP_PROTOCOL"] = "grpc";
        }
        if (!host.IsDevelopment())
            return;
        foreach (var interval in new[] { "OTEL_BSP_SCHEDULE_DELAY", "OTEL_BLRP_SCHEDULE_DELAY", "OTEL_METRIC_EXPORT_INTERVAL" })
            variables[interval] = "1000";
        variables["OTEL_TRACES_SAMPLER"] = "always_on";
        variables["OTEL_METRICS_EXEMPLAR_FILTER"] = "trace_based";
    }
}
