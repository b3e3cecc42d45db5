using Samenspel.Agreements.Contracts;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Messaging;

namespace Samenspel.Relations.Handlers;

/// <summary>Who becomes whose volunteer, and until when.</summary>
internal sealed class MatchHandler(Facts<KnownMatch> matches)
    : IHandle<MatchProposed>, IHandle<IntroductionPlanned>, IHandle<MatchConfirmed>, IHandle<MatchDeclined>, IHandle<MatchWithdrawn>, IHandle<AgreementEnded>
{
    public Task HandleAsync(MatchProposed happened, CancellationToken cancel) => ApplyAsync(
        happened.MatchId, happened.VolunteerId,
        match => match.Propose(happened.ClientId, happened.OrganisationId, happened.ProfessionalId, happened.TeamId, happened.Version),
        happened, cancel);

    public Task HandleAsync(IntroductionPlanned happened, CancellationToken cancel) => ApplyAsync(
        happened.MatchId, happened.VolunteerId,
        match => match.Introduce(happened.ClientId, happened.OrganisationId, happened.Version), happened, cancel);

    public Task HandleAsync(MatchConfirmed happened, CancellationToken cancel) => ApplyAsync(
        happened.MatchId, happened.VolunteerId,
        match => match.Confirm(
            happened.ClientId, happened.VolunteerAccountId, happened.OrganisationId, happened.ProfessionalId, happened.TeamId,
            happened.Version),
        happened, cancel);

    public Task HandleAsync(MatchDeclined happened, CancellationToken cancel) => EndAsync(happened.MatchId, happened.VolunteerId, happened, cancel);

    public Task HandleAsync(MatchWithdrawn happened, CancellationToken cancel) => EndAsync(happened.MatchId, happened.VolunteerId, happened, cancel);

    public Task HandleAsync(AgreementEnded happened, CancellationToken cancel) => EndAsync(happened.MatchId, happened.VolunteerId, happened, cancel);

    private Task EndAsync(Guid matchId, Guid volunteerId, IntegrationEvent happened, CancellationToken cancel) =>
        ApplyAsync(matchId, volunteerId, match => match.EndPermanently(), happened, cancel);

    private Task ApplyAsync(Guid matchId, Guid volunteerId, Action<KnownMatch> apply, IntegrationEvent happened, CancellationToken cancel) =>
        matches.ApplyAsync([matchId], () => KnownMatch.Of(matchId, volunteerId), apply, happened, cancel);
}
