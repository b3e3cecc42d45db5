using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Api.Clients;
using Samenspel.Web.Api.Identity;
using Samenspel.Web.Api.Insights;
using Samenspel.Web.Api.Matching;
using Samenspel.Web.Api.Pools;
using Samenspel.Web.Api.Signals;

namespace Samenspel.Web.Api;

/// <summary>Everything with which pages ask the services.</summary>
internal static class ApiClients
{
    public static void Add(IServiceCollection services)
    {
        Sender.Add(services);
        services
            .AddTransient<AgreementsApi>().AddTransient<ClientsApi>().AddTransient<IdentityApi>().AddTransient<InsightsApi>()
            .AddTransient<MatchingApi>().AddTransient<PoolsApi>().AddTransient<SignalsApi>().AddTransient<Names>();
    }
}
