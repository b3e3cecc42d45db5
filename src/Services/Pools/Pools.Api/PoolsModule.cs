
using Samenspel.Domain;
using Samenspel.Jobs;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;
using Samenspel.Pools.Data;
using Samenspel.Pools.Features.Accounts;
using Samenspel.Pools.Features.Activities;
using Samenspel.Pools.Features.Induction;
using Samenspel.Pools.Features.Pools;
using Samenspel.Pools.Features.Screening;
using Samenspel.Pools.Features.Volunteers;
using Samenspel.Relations;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceHost;

namespace Samenspel.Pools;

internal static class PoolsModule
{
    private static readonly ServiceDescription Service = new("pools", "Volunteer pools",
        "The pools of volunteer organisations and the volunteers in them: what they like to do, where, when, and how much. Activities with places.",
        Policies.All);

    public static void AddPools(this WebApplicationBuilder builder)
    {
        builder.AddServiceDefaults(Service);
        builder.Services.AddValidation();
        builder.AddServiceDatabase<PoolsDb, PostgreSqlPoolsDb, SqlServerPoolsDb>(PoolsDb.ConnectionName);
        builder.Services.AddScoped<IConcerns, PoolConcerns>();
        builder.AddMessaging<PoolsDb>(Service.Name, typeof(VolunteerActivated).Assembly, subscribe => subscribe
            .OnRevocations()
            .OnMergers().AndThen<KnownMerger, KeepOnePlaceEachOnMerger>()
            .OnClients()
            .FollowAccounts<PoolSubjects>()
            .OnCaregivers()
            .OnConsents(ConsentScope.CollectiveActivity, ConsentScope.CaregiverView).AndThen<KnownConsent, ReleasePlacesOnConsent>()
            .OnHandovers().AndThen<KnownHandover, HandPlacesOverOnHandover>()
            .OnRoles(Role.Professional, Role.Coordinator, Role.Ambassador, Role.Volunteer).AndThen<KnownRole, TellCoordinatorsOnRole>()
            .OnAbsences()
            .OnMatches());
        builder.Services.AddOptions<PlaceOptions>().BindConfiguration("Places").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddScoped<PlaceNotifications>().AddScoped<VolunteerNotifications>().AddScoped<TellCoordinatorsOnRole>();
        builder.Services.AddJob<MergedClientsJob>(TimeSpan.FromMinutes(15), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddScoped<IUrgentWork, UrgentPlaceWork>();
        builder.Services.AddJob<UrgentWhileAwayJob>(TimeSpan.FromMinutes(5), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddJob<PlaceJob>(TimeSpan.FromMinutes(10), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddJob<RoleJob>(TimeSpan.FromMinutes(15), (job, now, cancel) => job.RunAsync(now.DutchDay(), cancel));
        builder.Services.AddJob<SupplyJob>(TimeSpan.FromMinutes(10), (job, now, cancel) => job.RunAsync(now.DutchDay(), cancel));
    }

    public static void MapPools(this WebApplication app)
    {
        app.UseServiceDefaults();
        var api = app.MapServiceApi<PoolsDb>();
        MapPoolSlices(api.MapGroup("/pools"));
        MapVolunteerSlices(api.MapGroup("/volunteers"));
        MapActivitySlices(api.MapGroup("/activities"));
        LinkVolunteerAccount.Map(api);
        ListVolunteerCards.Map(api);
        GetSupply.Map(api.MapGroup("/supply"));

        var places = api.MapGroup("/places");
        ListPlaces.Map(places);
        ReleasePlace.Map(places);
    }

    private static void MapPoolSlices(RouteGroupBuilder pools)
    {
        RegisterPool.Map(pools);
        ListPools.Map(pools);
        GetPool.Map(pools);
        UpdatePool.Map(pools);
        ApplyToPool.Map(pools);
        RegisterVolunteer.Map(pools);
    }

    private static void MapVolunteerSlices(RouteGroupBuilder volunteers)
    {
        ListVolunteers.Map(volunteers);
        GetVolunteer.Map(volunteers);
        GetVolunteerCard.Map(volunteers);
        UpdateVolunteer.Map(volunteers);
        RenameVolunteer.Map(volunteers);
        InviteVolunteer.Map(volunteers);
        UnlinkVolunteerAccount.Map(volunteers);
        StartScreening.Map(volunteers);
        AskReference.Map(volunteers);
        RecordReference.Map(volunteers);
        RecordConductCertificateCheck.Map(volunteers);
        ConfirmTrainings.Map(volunteers);
        StartOnboarding.Map(volunteers);
        AddInductionItem.Map(volunteers);
        CompleteInductionItem.Map(volunteers);
        ActivateVolunteer.Map(volunteers);
        RedirectApplicant.Map(volunteers);
        PauseVolunteer.Map(volunteers);
        LeavePool.Map(volunteers);
        RecordDeparture.Map(volunteers);
        ChangeSupportNeed.Map(volunteers);
        ListSupportNeeds.Map(volunteers);
        ListMotives.Map(volunteers);
    }

    private static void MapActivitySlices(RouteGroupBuilder activities)
    {
        ProposeActivity.Map(activities);
        ListActivities.Map(activities);
        GetActivity.Map(activities);
        UpdateActivity.Map(activities);
        PublishActivity.Map(activities);
        ConfirmActivity.Map(activities);
        StopActivity.Map(activities);
        ReservePlace.Map(activities);
    }
}
