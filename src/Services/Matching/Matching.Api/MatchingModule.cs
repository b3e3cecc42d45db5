using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Matching.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Features;
using Samenspel.Messaging;
using Samenspel.Messaging.Data;
using Samenspel.Pools.Contracts;
using Samenspel.ServiceDefaults;

namespace Samenspel.Matching;

internal static class MatchingModule
{
    private static readonly ServiceDescription Service = new("matching", "Matching",
        "Which volunteer suits which support request. It advises and explains; people decide. It knows both sides by codes only.", Policies.All);

    public static void AddMatching(this WebApplicationBuilder builder)
    {
        builder.AddServiceDefaults(Service);
        builder.Services.AddValidation();
        builder.AddServiceDatabase<MatchingDb, PostgreSqlMatchingDb, SqlServerMatchingDb>(MatchingDb.ConnectionName);
        builder.AddMessaging<MatchingDb>(Service.Name, typeof(MatchConfirmed).Assembly, subscribe => subscribe
            .On<SupportRequestOpened, OnSupportRequestOpened>()
            .On<SupportRequestWithdrawn, OnSupportRequestWithdrawn>()
            .On<VolunteerActivated, OnVolunteerActivated>()
            .On<VolunteerProfileChanged, OnVolunteerProfileChanged>()
            .On<VolunteerPaused, OnVolunteerPaused>()
            .On<AgreementEnded, OnAgreementEnded>());
    }

    public static void MapMatching(this WebApplication app)
    {
        app.UseServiceDefaults();
        var api = app.MapServiceApi<MatchingDb>();

        var requests = api.MapGroup("/requests");
        ListOpenRequests.Map(requests);
        ListCandidates.Map(requests);

        var matches = api.MapGroup("/matches");
        ProposeMatch.Map(matches);
        ListMatches.Map(matches);
        GetMatch.Map(matches);
        AcceptMatch.Map(matches);
        DeclineMatch.Map(matches);
        ConfirmMatch.Map(matches);
    }
}
