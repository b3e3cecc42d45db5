using Samenspel.Domain;

namespace Samenspel.Pools.Domain;

internal static class PoolErrors
{
    public static readonly Error NotFound = new("pool.not-found", 404,
        "We could not find this pool.", "We konden deze vrijwilligerspool niet vinden.");

    public static readonly Error OrganisationNotOwn = new("pool.organisation-not-own", 422,
        "Say which of your own organisations will own this pool.", "Kies bij welke van uw eigen organisaties deze pool hoort.");
}
