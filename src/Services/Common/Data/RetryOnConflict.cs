using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.Data;

/// <summary>Runs a slice again when somebody else changed the same aggregate, or made the same thing, first; so it judges the new state.</summary>
public sealed class RetryOnConflict<TDb> : IEndpointFilter where TDb : DbContext
{
    private const int Attempts = 4;

    /// <inheritdoc />
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await next(context);
            }
            catch (DbUpdateException conflict) when (conflict.IsConflict())
            {
                if (attempt == Attempts) return CommonErrors.ChangedMeanwhile.ToProblem();
                context.HttpContext.RequestServices.GetRequiredService<TDb>().ChangeTracker.Clear();
            }
            catch (Exception unstorable) when (ProviderSql.IsUnstorableText(unstorable))
            {
                return CommonErrors.Invalid.ToProblem();
            }
        }
    }
}
