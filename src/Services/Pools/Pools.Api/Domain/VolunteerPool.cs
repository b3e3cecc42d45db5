using Samenspel.Domain;

namespace Samenspel.Pools.Domain;

/// <summary>Volunteers of one organisation who can be asked for the same kind of help.</summary>
internal sealed class VolunteerPool : AggregateRoot
{
    private VolunteerPool()
    {
    }

    /// <summary>The volunteer organisation that owns the pool.</summary>
    public required Guid OrganisationId { get; init; }

    public string Name { get; private set; } = "";

    /// <summary>For whom and for what, for everybody who looks for help or wants to help.</summary>
    public string Description { get; private set; } = "";

    /// <summary>When the coordinator last looked whether this is still right.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    public static VolunteerPool Register(Guid organisationId, string name, string description, DateOnly today) => new()
    {
        OrganisationId = organisationId,
        Name = name,
        Description = description,
        ConfirmedOn = today,
    };

    /// <summary>The coordinator writes again what the pool is; the same words again confirm them.</summary>
    public void Describe(string name, string description, DateOnly today)
    {
        if ((Name, Description, ConfirmedOn) == (name, description, today)) return;
        (Name, Description, ConfirmedOn) = (name, description, today);
        Changed();
    }
}
