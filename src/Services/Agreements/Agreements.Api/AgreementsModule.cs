
using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Data;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Attention;
using Samenspel.Agreements.Features.Backups;
using Samenspel.Agreements.Features.Consents;
using Samenspel.Agreements.Features.Visits;
using Samenspel.Domain;
using Samenspel.Jobs;
using Samenspel.Matching.Contracts;
using Samenspel.Messaging;
using Samenspel.Notices;
using Samenspel.Relations;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceHost;

namespace Samenspel.Agreements;

internal static class AgreementsModule
{
    private static readonly ServiceDescription Service = new("agreements", "Agreements",
        "What client and volunteer agreed with each other: who does what, who is responsible, who is the backup, and that all said yes.", Policies.All);

    public static void AddAgreements(this WebApplicationBuilder builder)
    {
        builder.AddServiceDefaults(Service);
        builder.Services.AddValidation();
        builder.AddServiceDatabase<AgreementsDb, PostgreSqlAgreementsDb, SqlServerAgreementsDb>(AgreementsDb.ConnectionName);
        builder.Services.AddScoped<AttentionNotifications>().AddScoped<TextNotifications>().AddScoped<AttentionReview>().AddScoped<IConcerns, AgreementConcerns>();
        builder.Services.AddJob<MergedClientsJob>(TimeSpan.FromMinutes(15), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddScoped<IUrgentWork, UrgentAgreementWork>();
        builder.Services.AddJob<UrgentWhileAwayJob>(TimeSpan.FromMinutes(5), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddJob<AgreementAttentionJob>(TimeSpan.FromMinutes(15), (job, _, cancel) => job.RunAsync(cancel));
        builder.AddMessaging<AgreementsDb>(Service.Name, typeof(AgreementActivated).Assembly, subscribe => subscribe
            .OnRevocations()
            .OnMergers()
            .On<MatchConfirmed, OnMatchConfirmed>()
            .OnHandovers().AndThen<KnownHandover, FollowRequestOnHandover>()
            .OnConsents(ConsentScope.CaregiverView, ConsentScope.VolunteerContact, ConsentScope.Matching).AndThen<KnownConsent, ReviewAgreementsOnConsentOrCaregiver>()
            .OnClients().AndThen<KnownClient, UpdateAccountsOnClient>()
            .OnCaregivers().AndThen<KnownCaregiver, ReviewAgreementsOnConsentOrCaregiver>()
            .OnRoles(Role.Professional, Role.Coordinator, Role.Volunteer, Role.Client, Role.Caregiver).AndThen<KnownRole, ReviewAgreementsOnRoleOrAbsence>() // who stand behind an agreement, and who take part in it
            .OnAbsences().AndThen<KnownAbsence, ReviewAgreementsOnRoleOrAbsence>()
            .OnVolunteers().AndThen<KnownVolunteer, ReviewAgreementsOnVolunteer>()
            .FollowAccounts<AgreementSubjects>()
            .OnCollaboration());
        builder.Services.AddCollaboration();
    }

    public static void MapAgreements(this WebApplication app)
    {
        app.UseServiceDefaults();
        var api = app.MapServiceApi<AgreementsDb>();

        var agreements = api.MapGroup("/agreements");
        ListAgreements.Map(agreements);
        GetAgreement.Map(agreements);
        SetTaskLines.Map(agreements);
        SetAgreementTerms.Map(agreements);
        AssignBackup.Map(agreements);
        ChangeResponsible.Map(agreements);
        ListResponsibles.Map(agreements);
        ListColleagues.Map(agreements);
        AddInductionItem.Map(agreements);
        CompleteInductionItem.Map(agreements);
        GiveConsent.Map(agreements);
        RefuseConsent.Map(agreements);
        SkipCaregiver.Map(agreements);
        ProposeVersion.Map(agreements);
        ListVersions.Map(agreements);
        RecordVisit.Map(agreements);
        RemoveVisit.Map(agreements);
        ListVisits.Map(agreements);
        GetVisitCalendar.Map(agreements);
        EndAgreement.Map(agreements);
        FindReachable.Map(agreements);
        ListBackupGaps.Map(api);
        CountTogether.Map(api);
        SetReachability.Map(api);
        GetReachability.Map(api);
        api.MapCollaboration();
    }
}
