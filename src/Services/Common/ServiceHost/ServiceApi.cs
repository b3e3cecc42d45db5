using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.AccessLogging;
using Samenspel.Data;
using Samenspel.Messaging.Administration;
using Samenspel.Notices;
using Samenspel.ServiceDefaults;

namespace Samenspel.ServiceHost;

/// <summary>The endpoints every service with a database has.</summary>
public static class ServiceApi
{
    /// <summary>Maps health, the OpenAPI document, the message administration, the access log and the notices, and returns the group for the slices, which run again on a conflict.</summary>
    public static RouteGroupBuilder MapServiceApi<TDb>(this WebApplication app) where TDb : ServiceDbContext
    {
        var api = app.MapServiceDefaults();
        api.AddEndpointFilter<RetryOnConflict<TDb>>();
        api.MapMessageAdministration();
        api.MapAccessLog();
        api.MapNotices();
        return api;
    }
}
