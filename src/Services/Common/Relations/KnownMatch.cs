namespace Samenspel.Relations;

/// <summary>
/// Who is whose volunteer. A match only goes forward: proposed, introduced, confirmed, and over; each event fills its own part, and
/// once over, by a no, a withdrawal or the end of the agreement, it stays over.
/// </summary>
public sealed class KnownMatch : EndingFact
{
    /// <summary>The match.</summary>
    public Guid MatchId { get; private init; }

    /// <summary>The volunteer.</summary>
    public Guid VolunteerId { get; private init; }

    /// <summary>The client; null while only the end was heard.</summary>
    public Guid? ClientId { get; private set; }

    /// <summary>The volunteer's sign-in, from the confirmation on.</summary>
    public Guid? VolunteerAccountId { get; private set; }

    /// <summary>The volunteer's organisation.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The responsible professional.</summary>
    public Guid? ProfessionalId { get; private set; }

    /// <summary>The neighbourhood team of the request.</summary>
    public Guid? TeamId { get; private set; }

    /// <summary>Whether the client knows of the volunteer.</summary>
    public bool IsIntroduced { get; private set; }

    /// <summary>Whether they belong together.</summary>
    public bool IsConfirmed { get; private set; }

    internal static KnownMatch Of(Guid matchId, Guid volunteerId) => new() { MatchId = matchId, VolunteerId = volunteerId };

    internal void Propose(Guid clientId, Guid organisationId, Guid professionalId, Guid teamId, long version)
    {
        var isNewer = TryAdvance(version);
        ClientId = Newest(ClientId, clientId, isNewer);
        OrganisationId = Newest(OrganisationId, organisationId, isNewer);
        ProfessionalId = Newest(ProfessionalId, professionalId, isNewer && !IsConfirmed);
        TeamId = Newest(TeamId, teamId, isNewer && !IsConfirmed);
    }

    internal void Introduce(Guid clientId, Guid organisationId, long version)
    {
        var isNewer = TryAdvance(version);
        ClientId = Newest(ClientId, clientId, isNewer);
        OrganisationId = Newest(OrganisationId, organisationId, isNewer);
        IsIntroduced = true;
    }

    internal void Confirm(Guid clientId, Guid volunteerAccountId, Guid organisationId, Guid professionalId, Guid teamId, long version)
    {
        Propose(clientId, organisationId, professionalId, teamId, version);
        VolunteerAccountId = volunteerAccountId;
        IsIntroduced = IsConfirmed = true;
    }

    /// <summary>A later version replaces; an earlier one, heard later, fills what was not told.</summary>
    private static Guid? Newest(Guid? known, Guid? told, bool isNewer) => isNewer ? told ?? known : known ?? told;
}
