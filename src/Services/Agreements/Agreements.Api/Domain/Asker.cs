namespace Samenspel.Agreements.Domain;

/// <summary>Who asks something of an agreement.</summary>
/// <param name="AsClient">The sign-in, when he has the role of a client now.</param>
/// <param name="AsCaregiver">The sign-in, when he has the role of a caregiver now.</param>
/// <param name="IsResponsible">Whether it is the responsible professional, who works in the team now: being named is not enough.</param>
/// <param name="IsVolunteer">Whether it is the volunteer, who volunteers at the organisation now.</param>
internal readonly record struct Asker(Guid AsClient, Guid AsCaregiver, bool IsResponsible, bool IsVolunteer);
