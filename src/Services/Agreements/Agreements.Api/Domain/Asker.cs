namespace Samenspel.Agreements.Domain;

/// <summary>Who asks something of an agreement.</summary>
/// <param name="Id">The sign-in.</param>
/// <param name="IsResponsible">Whether it is the responsible professional, who works in the team now: being named is not enough.</param>
/// <param name="IsVolunteer">Whether it is the volunteer, who volunteers at the organisation now.</param>
internal readonly record struct Asker(Guid Id, bool IsResponsible, bool IsVolunteer);
