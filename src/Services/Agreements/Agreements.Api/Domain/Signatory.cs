namespace Samenspel.Agreements.Domain;

/// <summary>For whom somebody speaks.</summary>
/// <param name="Party">In which place.</param>
/// <param name="CaregiverId">Which caregiver, for a caregiver.</param>
internal readonly record struct Signatory(Party Party, Guid? CaregiverId = null);
