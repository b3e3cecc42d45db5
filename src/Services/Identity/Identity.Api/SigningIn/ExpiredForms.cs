using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Samenspel.Identity.SigningIn;

/// <summary>A form without its cookie, as after a long wait or in a browser that was cleared: nothing happened, and the page with a form that works is shown again.</summary>
internal sealed class ExpiredForms : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (context.Result is not IAntiforgeryValidationFailedResult || !request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)) return;

        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.HttpContext.Response.Headers.Location = UriHelper.BuildRelative(request.PathBase, request.Path, request.QueryString);
        context.Result = new EmptyResult();
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
