using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Messaging.Administration;
using Samenspel.Messaging.Data;
using Samenspel.ServiceDefaults;

namespace Samenspel.Messaging;

/// <summary>The endpoints every service with a database has.</summary>
public static class ServiceApi
{
    /// <summary>Maps health, the OpenAPI document and the message administration, and returns the group for the slices, which run again on a conflict.</summary>
    public static RouteGroupBuilder MapServiceApi<TDb>(this WebApplication app) where TDb : ServiceDbContext
    {
        var api = app.MapServiceDefaults();
        api.AddEndpointFilter<RetryOnConflict<TDb>>();
        api.MapMessageAdministration();
        return api;
    }
}
