using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace Samenspel.Idempotency;

/// <summary>Makes a command safe to send again.</summary>
public static class IdempotencyExtensions
{
    internal const string Header = "Idempotency-Key";

    /// <summary>
    /// The endpoint takes an <c>Idempotency-Key</c>: sent again with the same key, it is handled once and answered alike. It is optional,
    /// unless the endpoint itself reads the header and needs it.
    /// </summary>
    public static RouteHandlerBuilder Idempotent(this RouteHandlerBuilder endpoint) => endpoint
        .AddEndpointFilter<IdempotencyFilter>()
        .WithMetadata(new IdempotentCommand())
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            if (operation.Parameters.Any(parameter => parameter.Name == Header)) return Task.CompletedTask;
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = Header,
                In = ParameterLocation.Header,
                Description = "A new key for each command. Sent again with the same key, it is handled once and answered alike.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = IdempotencyFilter.LongestKey },
            });
            return Task.CompletedTask;
        });
}

/// <summary>Says of an endpoint that it takes an <c>Idempotency-Key</c>.</summary>
public sealed class IdempotentCommand;
