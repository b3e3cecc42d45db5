using Samenspel.Identity.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Relations.Handlers;

/// <summary>Access tokens were revoked.</summary>
internal sealed class RevocationHandler(Facts<KnownRevocation> revocations) : IHandle<AccessRevoked>
{
    public Task HandleAsync(AccessRevoked happened, CancellationToken cancel)
    {
        var id = happened.SessionId ?? happened.PersonId;
        return revocations.ApplyAsync([id], () => KnownRevocation.Of(id), known => known.Revoke(happened.Since, happened.Version), happened, cancel);
    }
}
