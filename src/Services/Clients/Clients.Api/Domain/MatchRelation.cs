namespace Samenspel.Clients.Domain;

/// <summary>
/// What this service heard of a match, to know who may see a name. Each event fills its own part, so that their order does not
/// matter: what ended stays ended, also when its beginning is heard later.
/// </summary>
internal sealed class MatchRelation
{
    public required Guid MatchId { get; init; }
    public Guid ClientId { get; private set; }
    public Guid OrganisationId { get; private set; }
    public Guid? VolunteerAccountId { get; private set; }
    public bool IsConfirmed { get; private set; }
    public bool HasEnded { get; private set; }

    public void Propose(Guid clientId, Guid organisationId)
    {
        if (!IsConfirmed) (ClientId, OrganisationId) = (clientId, organisationId);
    }

    public void Confirm(Guid clientId, Guid organisationId, Guid volunteerAccountId) =>
        (ClientId, OrganisationId, VolunteerAccountId, IsConfirmed) = (clientId, organisationId, volunteerAccountId, true);

    public void End() => HasEnded = true;
}
