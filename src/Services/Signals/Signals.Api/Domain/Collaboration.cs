using Samenspel.Domain;
using Samenspel.Relations;

namespace Samenspel.Signals.Domain;

/// <summary>
/// Who work together under an agreement and who looks after them: a local copy of what the agreements service told. Or, with no volunteer
/// and no agreement, a client and who of the team helps.
/// </summary>
internal sealed class Collaboration
{
    /// <summary>The agreement; without one, an id of its own that no other service knows.</summary>
    public required Guid AgreementId { get; init; }

    /// <summary>The support request it began with; empty without an agreement.</summary>
    public required Guid RequestId { get; init; }

    public required Guid ClientId { get; init; }
    public Guid? ClientAccountId { get; private set; }

    /// <summary>The volunteer; empty without an agreement.</summary>
    public required Guid VolunteerId { get; init; }

    public Guid VolunteerAccountId { get; private set; }
    public required Guid OrganisationId { get; init; }

    /// <summary>The neighbourhood team; empty for collaborations that started before it was told.</summary>
    public Guid TeamId { get; private set; }

    /// <summary>The responsible professional: exactly one. Without an agreement, who helps the client; empty when only the team is known.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>Who is reachable when the professional is not.</summary>
    public Guid BackupId { get; private set; }

    /// <summary>As <see cref="Relations.BackupPlace.TeamId"/>.</summary>
    public Guid? BackupTeamId { get; private set; }

    /// <summary>As <see cref="Relations.BackupPlace.OrganisationId"/>.</summary>
    public Guid? BackupOrganisationId { get; private set; }

    /// <summary>Whether the responsible professional is of no team of it: the team has nobody, and somebody stands in.</summary>
    public bool StandsInForTeam { get; private set; }

    /// <summary>By which role the backup is that.</summary>
    public BackupPlace BackupPlace => new(BackupTeamId, BackupOrganisationId);

    /// <summary>Whether there is no agreement: a client and the team.</summary>
    public bool IsWithoutAgreement => VolunteerId == Guid.Empty;

    /// <summary>The volunteer; null without an agreement.</summary>
    public Guid? VolunteerOrNobody => IsWithoutAgreement ? null : VolunteerId;

    /// <summary>Who stand behind it.</summary>
    public ResponsiblePeople ResponsiblePeople => new(ProfessionalId, BackupId == Guid.Empty ? null : BackupId, TeamId, OrganisationId)
    {
        BackupPlace = BackupPlace,
        StandsInForTeam = StandsInForTeam,
        // Nobody has the empty id: so the team is asked of whom only that is known.
        Parties = [VolunteerAccountId, .. ClientAccountId is { } client ? [client] : Array.Empty<Guid>()],
    };

    /// <summary>A client who has no agreement, or asks something that is about none.</summary>
    /// <param name="client">The client.</param>
    /// <param name="professionalId">Who helps; empty when only the team is known.</param>
    public static Collaboration WithoutAgreement(KnownClient client, Guid professionalId)
    {
        var help = new Collaboration { AgreementId = Guid.CreateVersion7(), RequestId = Guid.Empty, ClientId = client.ClientId, VolunteerId = Guid.Empty, OrganisationId = Guid.Empty };
        help.SetClientAccount(client.AccountId);
        help.SetHelp(client.TeamId, professionalId);
        return help;
    }

    /// <summary>The team and the professional who help a client without an agreement, from now on.</summary>
    public void SetHelp(Guid teamId, Guid professionalId) => (TeamId, ProfessionalId) = (teamId, professionalId);

    /// <summary>The neighbourhood team.</summary>
    public void SetTeam(Guid teamId) => TeamId = teamId;

    /// <summary>The client's sign-in from now on, if any.</summary>
    public void SetClientAccount(Guid? accountId) => ClientAccountId = accountId;

    /// <summary>The volunteer's sign-in from now on.</summary>
    public void SetVolunteerAccount(Guid accountId) => VolunteerAccountId = accountId;

    /// <summary>Takes over who looks after them.</summary>
    public void SetResponsible(Responsible responsible) => (ProfessionalId, BackupId, BackupTeamId, BackupOrganisationId, StandsInForTeam) =
        (responsible.ProfessionalId, responsible.BackupId, responsible.BackupTeamId, responsible.BackupOrganisationId, responsible.StandsInForTeam);
}

/// <summary>
/// Who was last named responsible and backup. It is a row of its own because a change may be heard before the activation, and
/// because both handlers write it: the second of two at the same moment waits, fails and begins again.
/// </summary>
internal sealed class Responsible
{
    public required Guid AgreementId { get; init; }
    public Guid ProfessionalId { get; private set; }
    public Guid BackupId { get; private set; }
    public Guid? BackupTeamId { get; private set; }
    public Guid? BackupOrganisationId { get; private set; }

    /// <summary>As <see cref="Collaboration.StandsInForTeam"/>.</summary>
    public bool StandsInForTeam { get; private set; }

    /// <summary>The version of the agreement that named them.</summary>
    public long NamedVersion { get; private set; }

    /// <summary>That nobody was reachable, heard before the collaboration is known: why, and by which event.</summary>
    public string? GapReasonCode { get; private set; }

    public Guid? GapEventId { get; private set; }

    /// <summary>The version of the agreement that last told that nobody was reachable, or that somebody is again.</summary>
    public long GapVersion { get; private set; }

    /// <summary>Nobody was reachable, or somebody is again. Says whether that is news.</summary>
    public bool HearOfGap(long version)
    {
        if (!version.IsNewerThan(GapVersion)) return false;
        (GapVersion, GapEventId, GapReasonCode) = (version, null, null);
        return true;
    }

    /// <summary>Remembers that nobody was reachable until the collaboration is known.</summary>
    public void StoreGap(Guid eventId, string reasonCode) => (GapEventId, GapReasonCode) = (eventId, reasonCode);

    /// <summary>What was decided last counts, whatever is heard last.</summary>
    public void Name(Guid professionalId, Guid backupId, BackupPlace place, bool standsInForTeam, long version)
    {
        if (!version.IsNewerThan(NamedVersion)) return;
        (ProfessionalId, BackupId, BackupTeamId, BackupOrganisationId) = (professionalId, backupId, place.TeamId, place.OrganisationId);
        (StandsInForTeam, NamedVersion) = (standsInForTeam, version);
    }
}

/// <summary>
/// That an agreement ended. It is a fact of its own because it may be heard before the activation: whichever comes first,
/// nothing has to be undone.
/// </summary>
internal sealed class EndedCollaboration
{
    public required Guid AgreementId { get; init; }
}
