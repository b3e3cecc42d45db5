using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Samenspel.ServiceDefaults.OpenApi;

/// <summary>The OpenAPI document of a service, by the Dutch REST API Design Rules.</summary>
internal static class ApiDocument
{
    public static void AddApiDocument(this IServiceCollection services, ServiceDescription service) =>
        services.AddOpenApi("v1", options =>
        {
            options.CreateSchemaReferenceId = type => SchemaName(type.Type) is { } name ? name : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
            options.AddDocumentTransformer((document, context, _) =>
            {
                Describe(document, service, PublicAddress.Read(context.ApplicationServices.GetRequiredService<IConfiguration>()));
                return Task.CompletedTask;
            });
            options.AddSchemaTransformer((schema, context, _) =>
            {
                var (type, optional) = (context.JsonTypeInfo.Type, Nullable.GetUnderlyingType(context.JsonTypeInfo.Type));
                // A time of day has no offset; the design rules know it by this name.
                if ((optional ?? type) == typeof(TimeOnly)) schema.Format = "time-local";
                // The platform reads moments itself, of which the generator knows nothing.
                if ((optional ?? type) == typeof(DateTimeOffset)) schema.Type = optional is null ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
                // What is sent holds nothing else; what is answered may grow.
                if (type.Name != "Request") schema.AdditionalPropertiesAllowed = true;
                return Task.CompletedTask;
            });
            options.AddOperationTransformer((operation, _, _) =>
            {
                Complete(operation);
                return Task.CompletedTask;
            });
        });

    /// <summary>Every slice has its own Request and Response: the slice's name tells them apart. Null for what has a good name of its own.</summary>
    private static string? SchemaName(Type type)
    {
        if (type is { IsNested: true, DeclaringType: { IsAbstract: true, IsSealed: true } slice }) return slice.Name + type.Name;
        if (type.IsGenericType && type.GetGenericArguments() is [var item] && SchemaName(item) is { } name && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type))
            return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}Of{name}";
        return null;
    }

    private static void Describe(OpenApiDocument document, ServiceDescription service, Uri publicUrl)
    {
        document.Info = new OpenApiInfo
        {
            Title = $"Samenspel: {service.Title}",
            Description = service.Summary,
            Version = ServiceDescription.ApiVersion,
            Contact = new OpenApiContact { Name = "Samenspel", Email = "api@samenspel.example", Url = new Uri("https://samenspel.example/contact") },
            License = new OpenApiLicense { Name = "EUPL-1.2", Url = new Uri("https://eupl.eu/1.2/en/") },
        };
        document.Servers = [new OpenApiServer { Url = new Uri(publicUrl, service.BasePath).ToString() }];

        var paths = document.Paths.Where(path => path.Key.StartsWith(service.BasePath, StringComparison.Ordinal)).ToArray();
        document.Paths = [];
        foreach (var (path, item) in paths)
            document.Paths.Add(path[service.BasePath.Length..], item);

        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            ["signIn"] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.OAuth2,
                Description = "Sign in at the platform.",
                Flows = new OpenApiOAuthFlows
                {
                    AuthorizationCode = new OpenApiOAuthFlow
                    {
                        AuthorizationUrl = new Uri(publicUrl, "connect/authorize"),
                        TokenUrl = new Uri(publicUrl, "connect/token"),
                        Scopes = new Dictionary<string, string> { ["samenspel-api"] = "Use the platform in your own name" },
                    },
                },
            },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("signIn", document)] = ["samenspel-api"] }];
    }

    /// <summary>Names what every operation has: the version header, and the answer to bad input where there is input.</summary>
    private static void Complete(OpenApiOperation operation)
    {
        operation.Responses ??= [];
        foreach (var (_, response) in operation.Responses.Where(r => r.Key.StartsWith('2') || r.Key.StartsWith('3')))
        {
            ((OpenApiResponse)response).Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["API-Version"] = new OpenApiHeader
                {
                    Description = "Full version of this API",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String, Examples = [ServiceDescription.ApiVersion] },
                },
            };
        }
        foreach (var (status, response) in operation.Responses.Where(r => int.Parse(r.Key, CultureInfo.InvariantCulture) >= 400))
            response.Description = Reason(status);
        // Minimal API describes problems under both media types; the platform only sends one.
        foreach (var response in operation.Responses.Where(r => r.Key[0] is '4' or '5').Select(r => r.Value.Content))
            response?.Remove("application/json");
    }

    private static string Reason(string status) => status switch
    {
        "400" => "The request is not well formed.",
        "401" => "Sign in first.",
        "403" => "This role may not do this.",
        "404" => "There is no such thing, or not for you.",
        "409" => "It cannot be done in the state things are in.",
        "412" => "It was changed since it was read.",
        "422" => "A rule of the domain forbids it.",
        "428" => "If-Match is missing: say which version was read.",
        _ => "Something else went wrong.",
    };
}
