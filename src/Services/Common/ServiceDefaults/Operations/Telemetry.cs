using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Samenspel.ServiceDefaults.Operations;

/// <summary>Traces, metrics and logs by OpenTelemetry, sent over OTLP when an endpoint is configured.</summary>
public static class Telemetry
{
    /// <summary>Prefix of the platform's own activity sources and meters.</summary>
    public const string SourcePrefix = "Samenspel.";

    internal static void AddTelemetry(this WebApplicationBuilder builder, string service)
    {
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return;

        builder.Logging.AddOpenTelemetry(logging => logging.IncludeScopes = true);
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(service))
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddRuntimeInstrumentation()
                .AddMeter(SourcePrefix + "*", "Npgsql"))
            .WithTracing(tracing => tracing
                .SetSampler(new ParentBasedSampler(new RequestAndMessageSampler()))
                .AddSource(SourcePrefix + "*", "MassTransit")
                .AddAspNetCoreInstrumentation(options => options.Filter = IsNoHealthCheck)
                .AddHttpClientInstrumentation()
                .AddNpgsql())
            .UseOtlpExporter();
    }

    private static bool IsNoHealthCheck(HttpContext context) => !context.Request.Path.StartsWithSegments("/health");

    /// <summary>A trace begins with a request or a message. Who only looks whether there is something to do, every second, would hide all others.</summary>
    private sealed class RequestAndMessageSampler : Sampler
    {
        public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
            new(samplingParameters.Kind == ActivityKind.Client ? SamplingDecision.Drop : SamplingDecision.RecordAndSample);
    }
}
