using Samenspel.Messaging;
using Samenspel.Messaging.Data;
using Samenspel.Pools.Contracts;
using Samenspel.Pools.Data;
using Samenspel.Pools.Features;
using Samenspel.ServiceDefaults;

namespace Samenspel.Pools;

internal static class PoolsModule
{
    private static readonly ServiceDescription Service = new("pools", "Volunteer pools",
        "The pools of volunteer organisations and the volunteers in them: what they like to do, where, when, and how much.", Policies.All);

    public static void AddPools(this WebApplicationBuilder builder)
    {
        builder.AddServiceDefaults(Service);
        builder.Services.AddValidation();
        builder.AddServiceDatabase<PoolsDb, PostgreSqlPoolsDb, SqlServerPoolsDb>(PoolsDb.ConnectionName);
        builder.AddMessaging<PoolsDb>(Service.Name, typeof(VolunteerActivated).Assembly);
    }

    public static void MapPools(this WebApplication app)
    {
        app.UseServiceDefaults();
        var api = app.MapServiceApi<PoolsDb>();

        var pools = api.MapGroup("/pools");
        RegisterPool.Map(pools);
        ListPools.Map(pools);
        RegisterVolunteer.Map(pools);

        var volunteers = api.MapGroup("/volunteers");
        ListVolunteers.Map(volunteers);
        GetVolunteer.Map(volunteers);
        UpdateVolunteer.Map(volunteers);
        RecordConductCertificateCheck.Map(volunteers);
        ActivateVolunteer.Map(volunteers);
        PauseVolunteer.Map(volunteers);
    }
}
