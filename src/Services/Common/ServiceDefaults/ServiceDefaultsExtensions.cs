using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.OpenApi;
using Samenspel.ServiceDefaults.Operations;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.ServiceDefaults;

/// <summary>What every service of the platform has in common, in one call each for building, the pipeline and the endpoints.</summary>
public static class ServiceDefaultsExtensions
{
    /// <summary>Adds telemetry, health, authentication, the permissions of this service, problem details and its OpenAPI document.</summary>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, ServiceDescription service)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging
            .AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information)
            .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None) // a page of stack each second; Health tells what fails in a line
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None) // a refused row is quoted with its values; who catches it logs what failed without
            .AddFilter("MassTransit", LogLevel.None); // it quotes exceptions in full; the outbox and the inbox log what happened without
        builder.Services.AddSingleton(service);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddHttpContextAccessor().AddScoped<CurrentUser>();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
            json.SerializerOptions.Converters.Add(new MomentConverter());
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow; // what is not known is not silently left out
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.RespectNullableAnnotations = true;
        });
        builder.AddTelemetry(service.Name);
        builder.AddHealth();
        builder.AddPlatformAuthentication();
        builder.Services.AddPermissions(service.Permissions);
        builder.Services.AddProblems();
        builder.Services.AddApiDocument(service);
        return builder;
    }

    /// <summary>The pipeline in its order: HEAD as GET, problems, API version header, authentication, authorization.</summary>
    public static WebApplication UseServiceDefaults(this WebApplication app)
    {
        app.UseHeadAsGet();
        app.UseProblems();
        app.UseRouting();
        app.UseMiddleware<ApiVersionHeader>();
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }

    /// <summary>Maps health and the OpenAPI document, and returns the group <c>/api/{service}/v1</c> for the slices.</summary>
    public static RouteGroupBuilder MapServiceDefaults(this WebApplication app)
    {
        var service = app.Services.GetRequiredService<ServiceDescription>();
        app.MapHealth();
        app.MapOpenApi($"/api/{service.Name}/{{documentName}}/openapi.json").Require(Permission.Public);
        return app.MapGroup(service.BasePath).WithTags(service.Title);
    }
}
