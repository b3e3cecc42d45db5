using Samenspel.Clients.Contracts;
using Samenspel.Clients.Data;
using Samenspel.Clients.Features;
using Samenspel.Matching.Contracts;
using Samenspel.Messaging;
using Samenspel.Messaging.Data;
using Samenspel.ServiceDefaults;

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
        builder.AddMessaging<ClientsDb>(Service.Name, typeof(ClientRegistered).Assembly, subscribe => subscribe
            .On<MatchConfirmed, OnMatchConfirmed>());
    }

    public static void MapClients(this WebApplication app)
    {
        app.UseServiceDefaults();
        var api = app.MapServiceApi<ClientsDb>();

        var clients = api.MapGroup("/clients");
        RegisterClient.Map(clients);
        ListClients.Map(clients);
        GetClient.Map(clients);
        OpenSupportRequest.Map(clients);

        var requests = api.MapGroup("/support-requests");
        ListSupportRequests.Map(requests);
        GetSupportRequest.Map(requests);
        WithdrawSupportRequest.Map(requests);
    }
}
