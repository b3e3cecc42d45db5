
using Microsoft.Extensions.Options;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Data;
using Samenspel.Clients.Features.Access;
using Samenspel.Clients.Features.Accounts;
using Samenspel.Clients.Features.Arrangements;
using Samenspel.Clients.Features.Caregivers;
using Samenspel.Clients.Features.CheckIns;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Consents;
using Samenspel.Clients.Features.HandingOver;
using Samenspel.Clients.Features.Households;
using Samenspel.Clients.Features.Matches;
using Samenspel.Clients.Features.Mergers;
using Samenspel.Clients.Features.Network;
using Samenspel.Clients.Features.Respite;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.Jobs;
using Samenspel.Mail;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Pools.Contracts;
using Samenspel.Relations;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceHost;
using Samenspel.Signals.Contracts;

namespace Samenspel.Clients;

internal static class ClientsModule
{
    private static readonly ServiceDescription Service = new("clients", "Clients",
        "Clients, their households and their support requests. The only place that turns a client's id into a name.", Policies.All);

    public static void AddClients(this WebApplicationBuilder builder)
    {
        builder.AddServiceDefaults(Service);
        builder.Services.AddValidation();
        builder.AddServiceDatabase<ClientsDb, PostgreSqlClientsDb, SqlServerClientsDb>(ClientsDb.ConnectionName);
        builder.Services.AddScoped<IConcerns, ClientConcerns>();
        builder.AddMessaging<ClientsDb>(Service.Name, typeof(ClientRegistered).Assembly, subscribe => subscribe
            .OnRevocations()
            .OnMergers()
            .OnMatches().AndThen<KnownMatch, UpdateOnMatch>()
            .OnVolunteers()
            .OnRoles(Role.Professional, Role.Client, Role.Caregiver, Role.Administrator).AndThen<KnownRole, TellTeamOnRole>().AndThen<KnownRole, AskToCallOnRole>().AndThen<KnownRole, EndEmergencyOnRole>()
            .OnAbsences()
            .FollowAccounts<FileSubjects>()
            .On<PlaceReserved, OnPlaceReserved>()
            .On<PlaceReleased, OnPlaceReleased>()
            .On<CheckInDue, OnCheckInDue>());
        builder.Services.AddScoped<ClientFiles>().AddScoped<FileMover>().AddScoped<UnattendedWork>().AddScoped<Handover>().AddScoped<FileAccounts>().AddScoped<AskToCallOnRole>().AddScoped<EndEmergencyOnRole>();
        builder.Services.AddJob<MergedClientsJob>(TimeSpan.FromMinutes(15), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddScoped<IUrgentWork, UrgentClientWork>();
        builder.Services.AddScoped<IUrgentWork, UrgentRespiteWork>();
        builder.Services.AddJob<UrgentWhileAwayJob>(TimeSpan.FromMinutes(5), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddJob<UnattendedWorkJob>(TimeSpan.FromMinutes(15), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddJob<ConsentJob>(TimeSpan.FromMinutes(15), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddJob<RespiteJob>(TimeSpan.FromMinutes(15), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddOptions<RespiteOptions>().BindConfiguration(RespiteOptions.Section);
        builder.Services.AddSingleton<EmergencySearches>();
        builder.Services.AddOptions<EmergencyOptions>().BindConfiguration(EmergencyOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddMail();
        builder.Services.AddJob<CheckMailJob>(provided => provided.GetRequiredService<IOptions<MailOptions>>().Value.Interval, (job, now, cancel) => job.RunAsync(now, cancel));
    }

    public static void MapClients(this WebApplication app)
    {
        app.UseServiceDefaults();
        var api = app.MapServiceApi<ClientsDb>();

        MapFiles(api);
        MapRequests(api.MapGroup("/support-requests"));
    }

    private static void MapFiles(RouteGroupBuilder api)
    {
        var clients = api.MapGroup("/clients");
        RegisterClient.Map(clients);
        ListClients.Map(clients);
        SearchClients.Map(clients);
        GetClient.Map(clients);
        ChangeClient.Map(clients);
        CorrectBirthYear.Map(clients);
        MoveToTeam.Map(clients);
        ListCorrections.Map(clients);
        ReadContactCard.Map(clients);
        StartSupportRequest.Map(clients);
        MapNetworkMember.Map(clients);
        ListNetworkMembers.Map(clients);
        GetArrangement.Map(clients);
        AddArrangementLine.Map(clients);
        EndArrangementLine.Map(clients);
        SetSeverity.Map(clients);
        ListConsents.Map(clients);
        GrantConsent.Map(clients);
        WithdrawConsent.Map(clients);
        LinkCaregiver.Map(clients);
        ListCaregivers.Map(clients);
        UnlinkCaregiver.Map(clients);
        CorrectCaregiver.Map(clients);
        AskRespite.Map(clients);
        PreviewMerger.Map(clients);
        MergeFiles.Map(clients);
        ListMergers.Map(clients);

        var households = api.MapGroup("/households");
        FormHousehold.Map(households);
        GetHousehold.Map(households);
        ChangeHousehold.Map(households);

        var members = api.MapGroup("/network-members");
        GetNetworkMember.Map(members);
        ChangeNetworkMember.Map(members);
        AskNetworkMember.Map(members);
        RecordNetworkAnswer.Map(members);

        var respites = api.MapGroup("/respite-requests");
        ListRespite.Map(respites);
        GetRespite.Map(respites);
        AddRespiteBlock.Map(respites);
        ArrangeRespiteBlock.Map(respites);
        RemoveRespiteBlock.Map(respites);
        ApproveRespite.Map(respites);
        WithdrawRespite.Map(respites);
        HandOverRespite.Map(respites);

        var invitations = api.MapGroup("/account-invitations");
        InviteToFile.Map(invitations);
        LinkAccount.Map(invitations);
        UnlinkAccount.Map(api);

        var emergencies = api.MapGroup("/emergency-accesses");
        OpenEmergencyAccess.Map(emergencies);
        EndEmergencyAccess.Map(emergencies);
        ListEmergencyAccesses.Map(emergencies);
        SearchForEmergency.Map(emergencies);
        ListContactCards.Map(api);
        ListHelpingTeams.Map(api);
    }

    private static void MapRequests(RouteGroupBuilder requests)
    {
        ListSupportRequests.Map(requests);
        GetSupportRequest.Map(requests);
        AnswerInquiryQuestion.Map(requests);
        WriteProfile.Map(requests);
        ApproveProfile.Map(requests);
        QuestionProfile.Map(requests);
        WithdrawCorrection.Map(requests);
        AddCaregiverView.Map(requests);
        WithdrawSupportRequest.Map(requests);
        CloseSupportRequest.Map(requests);
        AskSupportRequestAgain.Map(requests);
        HandOverSupportRequest.Map(requests);
    }
}
