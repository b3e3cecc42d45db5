using Samenspel.Identity.Connect;
using Samenspel.Identity.Contracts;
using Samenspel.Identity.Data;
using Samenspel.Identity.Features;
using Samenspel.Identity.SignIn;
using Samenspel.Messaging;
using Samenspel.Messaging.Data;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity;

/// <summary>What this service consists of.</summary>
internal static class IdentityModule
{
    public const string Database = "identitydb";

    public static void AddIdentity(this WebApplicationBuilder builder)
    {
        builder.AddServiceDefaults(new ServiceDescription("identity", "Identity",
            "People and their roles, volunteer organisations and neighbourhood teams.", Policies.All));
        builder.AddServiceDatabase<IdentityDb, IdentityPostgreSqlDb, IdentitySqlServerDb>(Database);
        builder.AddMessaging<IdentityDb>("identity", typeof(PersonRoleAssigned).Assembly);
        builder.Services.AddValidation();
        builder.AddSignIn();
        builder.AddOpenIdServer();
    }

    public static void MapIdentity(this WebApplication app)
    {
        app.MapRazorPages().Require(Permission.Public);
        app.MapOpenIdServer();

        var api = app.MapServiceDefaults();
        api.AddEndpointFilter<RetryOnConflict<IdentityDb>>();
        GetMe.Map(api);
        ListPeople.Map(api);
        GetPerson.Map(api);
        InvitePerson.Map(api);
        RenewInvitation.Map(api);
        BlockPerson.Map(api);
        UnblockPerson.Map(api);
        AssignRole.Map(api);
        EndRoleAssignment.Map(api);
        ListOrganisations.Map(api);
        RegisterOrganisation.Map(api);
        ListTeams.Map(api);
        RegisterTeam.Map(api);
    }
}
