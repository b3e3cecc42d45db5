using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;

namespace Samenspel.Identity.SigningIn;

/// <summary>A form that was sent while the same account was changed elsewhere, or another took the same name: nothing was saved, and the page is shown again as it is now.</summary>
internal sealed class ChangedForms : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not DbUpdateException failure || !failure.IsConflict()) return;

        var request = context.HttpContext.Request;
        context.HttpContext.Response.Headers.Location = UriHelper.BuildRelative(request.PathBase, request.Path, request.QueryString);
        context.Result = new StatusCodeResult(StatusCodes.Status303SeeOther);
        context.ExceptionHandled = true;
    }
}
