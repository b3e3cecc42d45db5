using Microsoft.Extensions.Options;
using Samenspel.Identity.Connect;
using Samenspel.Identity.Contracts;
using Samenspel.Identity.Data;
using Samenspel.Identity.Features.Absences;
using Samenspel.Identity.Features.Letters;
using Samenspel.Identity.Features.Mail;
using Samenspel.Identity.Features.Organisations;
using Samenspel.Identity.Features.People;
using Samenspel.Identity.Features.Placements;
using Samenspel.Identity.Features.SignInHelps;
using Samenspel.Identity.SigningIn;
using Samenspel.Jobs;
using Samenspel.Mail;
using Samenspel.Messaging;
using Samenspel.Notices.Contracts;
using Samenspel.Relations;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceHost;
using Samenspel.Styles;

namespace Samenspel.Identity;

/// <summary>What this service consists of.</summary>
internal static class IdentityModule
{
    private static readonly ServiceDescription Service = new("identity", "Identity",
        "People and their roles, volunteer organisations and neighbourhood teams.", Policies.All);

    public static void AddIdentity(this WebApplicationBuilder builder)
    {
        // Asked of every service. This one has the keys itself and never calls the address.
        builder.Configuration["services:identity:http:0"] ??= "http://localhost";
        builder.AddServiceDefaults(Service);
        builder.WebHost.UseStaticWebAssets(); // the shared style sheets, also when it does not run from what was published
        builder.Services.AddSingleton(Look.Read(builder.Configuration));
        builder.Services.AddValidation();
        builder.AddServiceDatabase<IdentityDb, PostgreSqlIdentityDb, SqlServerIdentityDb>(IdentityDb.ConnectionName);
        builder.AddMessaging<IdentityDb>(Service.Name, typeof(PersonRoleAssigned).Assembly, subscribe => subscribe
            .OnRevocations()
            .On<NoticeAdded, OnNoticeAdded>()
            .On<NoticeDone, OnNoticeDone>());
        // A day begins at midnight in the Netherlands, whatever zone the server is in.
        builder.Services.AddScoped<RoleNotifications>();
        builder.Services.AddJob<PlacementJob>(TimeSpan.FromMinutes(15), (job, _, cancel) => job.NotifyAsync(cancel));
        builder.Services.AddJob<SortNamesJob>(TimeSpan.FromMinutes(15), (job, _, cancel) => job.RunAsync(cancel));
        builder.Services.AddJob<SignInHelpJob>(TimeSpan.FromMinutes(15), (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddMail();
        builder.Services.AddJob<LetterJob>(provided => provided.GetRequiredService<IOptions<MailOptions>>().Value.Interval, (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddJob<NoticeMailJob>(provided => provided.GetRequiredService<IOptions<MailOptions>>().Value.NoticeInterval, (job, now, cancel) => job.RunAsync(now, cancel));
        builder.Services.AddPageLanguage();
        builder.AddSignIn();
        builder.AddOpenIdServer();
    }

    public static void MapIdentity(this WebApplication app)
    {
        app.UsePublicAddress();
        app.UsePageHeaders();
        app.UseRequestLocalization();
        app.UseServiceDefaults();
        app.MapStaticAssets().Require(Permission.Public);
        app.MapRazorPages().WithStaticAssets().Require(Permission.Public); // under the same names as on the website, so that a browser fetches them once
        app.MapPageLanguage("/account/language");
        app.MapOpenIdServer();

        var api = app.MapServiceApi<IdentityDb>();
        GetMe.Map(api);
        ListHomes.Map(api);
        ListPersonCards.Map(api);
        ListColleagues.Map(api);
        SeeGuidedStart.Map(api);
        GetMailChoice.Map(api);
        ChangeMailChoice.Map(api);

        var people = api.MapGroup("/people");
        ListPeople.Map(people);
        GetPerson.Map(people);
        InvitePerson.Map(people);
        RenewInvitation.Map(people);
        BlockPerson.Map(people);
        UnblockPerson.Map(people);
        RenamePerson.Map(people);
        ChangeAddress.Map(people);
        AskSignInHelp.Map(people);
        AssignRole.Map(people);
        EndRoleAssignment.Map(people);

        var helps = api.MapGroup("/sign-in-help");
        ListSignInHelp.Map(helps);
        ConfirmSignInHelp.Map(helps);

        var organisations = api.MapGroup("/organisations");
        ListOrganisations.Map(organisations);
        RegisterOrganisation.Map(organisations);

        var teams = api.MapGroup("/teams");
        ChangeOrganisationPhone.Map(organisations);
        ListTeams.Map(teams);
        RegisterTeam.Map(teams);
        ChangeTeamPhone.Map(teams);

        var placements = api.MapGroup("/ambassador-placements");
        ListAmbassadorPlacements.Map(placements);
        GetAmbassadorPlacement.Map(placements);
        PlaceAmbassador.Map(placements);
        ExtendPlacement.Map(placements);
        BreakOffPlacement.Map(placements);
        GetAmbassadorCoverage.Map(api);

        var absences = api.MapGroup("/absences");
        ListAbsences.Map(absences);
        ReportAbsence.Map(absences);
        WithdrawAbsence.Map(absences);
    }
}
