using Samenspel.Domain;

namespace Samenspel.Clients.Contracts;

/// <summary>A client asks for the support of a volunteer.</summary>
/// <param name="RequestId">The support request.</param>
/// <param name="ClientId">Pseudonymous id of the client.</param>
/// <param name="ClientAccountId">The person's sign-in, when the client has one: who may consent for himself.</param>
/// <param name="ProfessionalId">The responsible professional.</param>
/// <param name="TeamId">The neighbourhood team.</param>
/// <param name="ActivityCode">What is asked, a code of the shared catalogue.</param>
/// <param name="DistrictCode">Where.</param>
/// <param name="Slots">When it suits the client, codes like <c>tuesday-morning</c>.</param>
/// <param name="ReviewOn">When it is looked at again: support is temporary.</param>
[EventName("nl.hulpvragen.hulpvraag-geopend.v1")]
public sealed record SupportRequestOpened(
    Guid RequestId, Guid ClientId, Guid? ClientAccountId, Guid ProfessionalId, Guid TeamId,
    string ActivityCode, string DistrictCode, IReadOnlyList<string> Slots, DateOnly ReviewOn) : IntegrationEvent;
