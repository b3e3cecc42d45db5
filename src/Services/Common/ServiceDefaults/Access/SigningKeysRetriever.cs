using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>Reads the signing keys straight from the key set: the discovery document names public addresses only.</summary>
internal sealed class SigningKeysRetriever(string issuer) : IConfigurationRetriever<OpenIdConnectConfiguration>
{
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancel)
    {
        var configuration = new OpenIdConnectConfiguration { Issuer = issuer };
        foreach (var key in new JsonWebKeySet(await retriever.GetDocumentAsync(address, cancel)).GetSigningKeys())
            configuration.SigningKeys.Add(key);
        // Kept for hours, an empty set would let nobody in; a failure is tried again at once.
        return configuration.SigningKeys.Count > 0 ? configuration : throw new InvalidOperationException("The key set is empty.");
    }
}
