using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>Something was told of a volunteer: the agreements with this volunteer are looked at once more.</summary>
internal sealed class LookAgainAtVolunteer(AgreementAttentionJob attention) : IReactTo<KnownVolunteer>
{
    public Task ReactAsync(KnownVolunteer known, IntegrationEvent happened, CancellationToken cancel) => attention.CheckVolunteerAsync(known.VolunteerId, cancel);
}
