using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>A client asks for the support of a volunteer, or approved a correction of what is asked: of several about one request the highest version counts.</summary>
/// <param name="RequestId">The support request.</param>
/// <param name="ClientId">Pseudonymous id of the client.</param>
/// <param name="ClientAccountId">The person's sign-in, when the client has one: who may consent for himself.</param>
/// <param name="ProfessionalId">The responsible professional.</param>
/// <param name="TeamId">The neighbourhood team.</param>
/// <param name="ActivityCode">What is asked, a code of the shared catalogue.</param>
/// <param name="DistrictCode">Where.</param>
/// <param name="Slots">When it suits the client, codes like <c>tuesday-morning</c>.</param>
/// <param name="ReviewOn">When it is looked at again: support is temporary.</param>
[EventName("nl.hulpvragen.hulpvraag-geopend.v1", Subscribers = ["matching", "signals"])]
public sealed record SupportRequestOpened(
    Guid RequestId, Guid ClientId, Guid? ClientAccountId, Guid ProfessionalId, Guid TeamId,
    string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots, DateOnly ReviewOn) : IntegrationEvent
{
    /// <summary>What the client needs to take part (<see cref="FunctionalNeed"/>): never a diagnosis.</summary>
    public IReadOnlyList<string> NeedCodes { get; init; } = [];

    /// <summary>Languages of which the volunteer must speak one (ISO 639-3); empty when it does not matter.</summary>
    public IReadOnlyList<string> LanguageCodes { get; init; } = [];

    /// <summary>Trainings the volunteer must have (<see cref="VolunteerTraining"/>).</summary>
    public IReadOnlyList<string> TrainingCodes { get; init; } = [];

    /// <summary>Traits the client hopes for (<see cref="VolunteerTrait"/>).</summary>
    public IReadOnlyList<string> TraitCodes { get; init; } = [];

    /// <summary>What a volunteer meets there (<see cref="Circumstance"/>), such as a dog: it may cross a boundary.</summary>
    public IReadOnlyList<string> CircumstanceCodes { get; init; } = [];

    /// <summary>For a block of respite: the whole it belongs to. Such a block is asked and withdrawn as a support request of its own.</summary>
    public Guid? RespiteId { get; init; }

    /// <summary>For a block of respite: from when.</summary>
    public DateTimeOffset? Starts { get; init; }

    /// <summary>For a block of respite: until when.</summary>
    public DateTimeOffset? Ends { get; init; }

    /// <summary>For a block of respite: whether somebody stays during the night.</summary>
    public bool IsNight { get; init; }

    /// <summary>How heavy the situation is: light, medium or heavy.</summary>
    public string SeverityCode { get; init; } = "medium";
}
