using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

internal static class ClientErrors
{
    public static readonly Error NotFound = new("client.not-found", 404,
        "We could not find this client.", "We konden deze cliënt niet vinden.");

    public static readonly Error TeamNotOwn = new("client.team-not-own", 422,
        "Say which of your own teams will know this client.", "Kies bij welk van uw eigen teams deze cliënt hoort.");
}
