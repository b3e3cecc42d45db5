using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using Samenspel.Retention;

namespace Samenspel.Identity.Connect;

/// <summary>Removes tokens and sign-ins that have been over for as long as their rule says. OpenIddict knows which those are, and removes them in batches.</summary>
internal sealed class TokenCleanupJob(IOpenIddictTokenManager tokens, IOpenIddictAuthorizationManager authorizations, IOptions<RetentionOptions> options)
{
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var before = now.AddDays(-options.Value.TokenDays);
        await tokens.PruneAsync(before, cancel);
        await authorizations.PruneAsync(before, cancel);
    }
}
