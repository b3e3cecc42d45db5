using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>Somebody has a role, or no longer, or is away or back: agreements that he stands behind, or stood behind, are looked at once more.</summary>
internal sealed class ReviewAgreementsOnRoleOrAbsence(AttentionReview attention) : IReactTo<KnownRole>, IReactTo<KnownAbsence>
{
    public Task ReactAsync(KnownRole known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckPersonAsync(known.PersonId, cancel);

    public Task ReactAsync(KnownAbsence known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckPersonAsync(known.PersonId, cancel);
}
