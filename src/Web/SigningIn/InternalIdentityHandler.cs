namespace Samenspel.Web.SigningIn;

/// <summary>
/// What the website itself asks of the identity service goes straight there: browsers know its public address, which need not be
/// reachable from within and counts all sign-ins of a city as coming from one place.
/// </summary>
internal sealed class InternalIdentityHandler(Uri publicUrl, Uri identity) : DelegatingHandler(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { } address && publicUrl.IsBaseOf(address)) request.RequestUri = new Uri(identity, address.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
