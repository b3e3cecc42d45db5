using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Samenspel.Data;

/// <summary>
/// For a rule that counts rows before it adds one: no unique key and no version would stop two that count at the same moment. Requests
/// about the same thing are handled one after the other, over all copies of a service, by a lock in the database that ends with the
/// transaction.
/// </summary>
public static class NamedLock
{
    /// <summary>Handles requests about the same thing one at a time.</summary>
    /// <param name="endpoint">The command.</param>
    /// <param name="about">What it is about, no longer than 200 characters; commands that name the same wait for each other.</param>
    public static RouteHandlerBuilder OneAtATime(this RouteHandlerBuilder endpoint, Func<EndpointFilterInvocationContext, string> about) =>
        endpoint.AddEndpointFilter((context, next) => HandleAsync(context, about(context), next));

    /// <summary>The same when what it is about is to be looked up, such as the client of a request.</summary>
    /// <param name="endpoint">The command.</param>
    /// <param name="about">Looks up what it is about.</param>
    public static RouteHandlerBuilder OneAtATime(this RouteHandlerBuilder endpoint, Func<EndpointFilterInvocationContext, Task<string>> about) =>
        endpoint.AddEndpointFilter(async (context, next) => await HandleAsync(context, await about(context), next));

    /// <summary>Waits, within a transaction, until no other about the same goes on.</summary>
    /// <param name="db">The database.</param>
    /// <param name="about">What it is about, no longer than 200 characters.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static Task WaitForNamedLockAsync(this DbContext db, string about, CancellationToken cancel) => db.Database.ExecuteSqlRawAsync(ProviderSql.WaitForNamedLock(db), [about], cancel);

    private static async ValueTask<object?> HandleAsync(EndpointFilterInvocationContext context, string about, EndpointFilterDelegate next)
    {
        var (db, cancel) = (context.HttpContext.RequestServices.GetRequiredService<DbContext>(), context.HttpContext.RequestAborted);
        if (db.Database.CurrentTransaction is not null) return await InTurnAsync();
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var result = await InTurnAsync();
            await transaction.CommitAsync(cancel);
            return result;
        });

        async Task<object?> InTurnAsync()
        {
            await db.WaitForNamedLockAsync(about, cancel);
            return await next(context);
        }
    }
}
