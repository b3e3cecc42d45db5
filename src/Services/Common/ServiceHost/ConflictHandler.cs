using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.ServiceHost;

/// <summary>A conflict outside the slices, which run again by themselves: that is nobody's failure either.</summary>
internal sealed class ConflictHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not DbUpdateException failure || !failure.IsConflict()) return false;
        await CommonErrors.ChangedMeanwhile.ToProblem().ExecuteAsync(httpContext);
        return true;
    }
}
