using Samenspel.Clients.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Relations.Handlers;

/// <summary>A client allowed something, or no longer does.</summary>
internal sealed class ConsentHandler(Facts<KnownConsent> consents, KeptScopes kept) : IHandle<ConsentChanged>
{
    public Task HandleAsync(ConsentChanged happened, CancellationToken cancel) => !kept.Codes.Contains(happened.ScopeCode)
        ? Task.CompletedTask
        : consents.ApplyAsync(
            [happened.ClientId, happened.ScopeCode], () => KnownConsent.Of(happened.ClientId, happened.ScopeCode),
            consent => consent.Change(happened.IsGranted, happened.Until, happened.Version), happened, cancel);
}

/// <summary>The consents a service has a reason to keep.</summary>
internal sealed record KeptScopes(string[] Codes);
