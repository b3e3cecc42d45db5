using Samenspel.Domain;
using Samenspel.Relations;
namespace Samenspel.Agreements.Features.Backups;

/// <summary>Somebody has a role, or no longer: agreements that he stands behind, or stood behind, are looked at once more.</summary>
internal sealed class CheckCoverageWhenRoleChanges(AgreementAttentionJob attention) : IReactTo<KnownRole>
{
    public Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckPersonAsync(known.PersonId, cancel);
}
