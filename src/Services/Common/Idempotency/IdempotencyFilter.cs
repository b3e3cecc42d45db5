using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Idempotency;

/// <summary>
/// With an <c>Idempotency-Key</c> a request is handled once: sent again by the same person, it gets the first answer. Key, effect
/// and events are saved in one transaction; a twin that arrives at the same moment waits for the first. Only successes are kept:
/// who was refused may try again.
/// </summary>
internal sealed class IdempotencyFilter(IOptions<JsonOptions> json) : IEndpointFilter
{
    internal const int LongestKey = 100;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var key = http.Request.Headers[IdempotencyExtensions.Header].ToString();
        if (key.Length == 0) return await next(context);
        if (key.Length > LongestKey || key.Any(char.IsControl)) return CommonErrors.Invalid.ToProblem();

        var (db, cancel) = (http.RequestServices.GetRequiredService<DbContext>(), http.RequestAborted);
        var person = http.RequestServices.GetRequiredService<CurrentUser>().Id;
        var fingerprint = Fingerprint(context);
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var known = await db.Set<IdempotentRequest>().AsNoTracking().SingleOrDefaultAsync(r => r.PersonId == person && r.Key == key, cancel);
            if (known is not null) return known.Fingerprint == fingerprint ? new Replay(known) : CommonErrors.IdempotencyKeyReused.ToProblem();

            var request = new IdempotentRequest
            {
                PersonId = person,
                Key = key,
                Fingerprint = fingerprint,
                At = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(),
            };
            db.Add(request);
            await db.SaveChangesAsync(cancel);
            var result = await next(context);
            var answer = result is INestedHttpResult nested ? nested.Result : result;
            if (answer is not IStatusCodeHttpResult { StatusCode: >= 200 and < 300 } success) return result;

            request.Status = success.StatusCode!.Value;
            request.Location = answer.GetType().GetProperty("Location")?.GetValue(answer) as string;
            request.Body = answer is IValueHttpResult { Value: { } value } ? JsonSerializer.Serialize(value, json.Value.SerializerOptions) : null;
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return result;
        });
    }

    /// <summary>What was asked: the address and the content as it was understood.</summary>
    private string Fingerprint(EndpointFilterInvocationContext context)
    {
        var body = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;
        var content = context.Arguments.Where(argument => argument is not null && argument.GetType() == body)
            .Select(argument => JsonSerializer.Serialize(argument, argument!.GetType(), json.Value.SerializerOptions));
        var asked = string.Join('\n', content.Prepend(context.HttpContext.Request.Path.Value));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)));
    }

    /// <summary>The first answer, again.</summary>
    private sealed class Replay(IdempotentRequest known) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.StatusCode = known.Status;
            if (known.Location is not null) response.Headers.Location = known.Location;
            if (known.Body is null) return Task.CompletedTask;
            response.ContentType = "application/json; charset=utf-8";
            return response.WriteAsync(known.Body, httpContext.RequestAborted);
        }
    }
}
