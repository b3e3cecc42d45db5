using Samenspel.Clients.Contracts;

namespace Samenspel.Clients.Domain;

/// <summary>Two files of one client become one.</summary>
internal sealed partial class Client
{
    private const int LongestOffer = 1000, LongestNeeds = 2000, MostLanguages = 10, MostInterests = 20, MostNeeds = 20;

    /// <summary>The file this one went into. From then on nobody does anything with this one.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>
    /// Another file of the same person goes into this one. What this one says stands; what it does not say, and lists of what the client
    /// speaks, likes and needs, are taken from the other.
    /// </summary>
    /// <param name="other">The other.</param>
    /// <param name="caregiversTwice">Caregivers who stand in both, under the ids that are no longer used.</param>
    /// <param name="at">Now.</param>
    public void Absorb(Client other, IReadOnlyList<Guid> caregiversTwice, DateTimeOffset at)
    {
        AccountId ??= other.AccountId;
        HouseholdId ??= other.HouseholdId;
        if (string.IsNullOrWhiteSpace(Email)) (Email, SharesEmail) = (other.Email, other.SharesEmail);
        if (string.IsNullOrWhiteSpace(Phone)) (Phone, SharesPhone) = (other.Phone, other.SharesPhone);
        LanguageCodes = [.. LanguageCodes.Union(other.LanguageCodes).Take(MostLanguages)];
        Interests = [.. Interests.Union(other.Interests).Take(MostInterests)];
        NeedCodes = [.. NeedCodes.Union(other.NeedCodes).Take(MostNeeds)];
        CanOffer = Both(CanOffer, other.CanOffer, LongestOffer);
        NeedsInWords = Both(NeedsInWords, other.NeedsInWords, LongestNeeds);
        Changed();
        other.MergeInto(Id);
        Raise(new ClientFilesMerged(Id, other.Id, DistrictCode)
        {
            TeamId = TeamId,
            ClientAccountId = AccountId,
            MinorThrough = MinorThroughAt(at),
            EndedCaregivers = [.. caregiversTwice.Select(caregiver => new EndedCaregiver(caregiver))],
        });
    }

    /// <summary>What the two files say differently: there this one stands, and somebody has to look.</summary>
    public IEnumerable<FileDifference> DifferencesFrom(Client other)
    {
        if (!Name.IsSameAs(other.Name)) yield return FileDifference.Name;
        if (DistrictCode != other.DistrictCode) yield return FileDifference.District;
        if (Differ(Email, other.Email)) yield return FileDifference.Email;
        if (Differ(Phone, other.Phone)) yield return FileDifference.Phone;
        if (HouseholdId is not null && other.HouseholdId is not null && HouseholdId != other.HouseholdId) yield return FileDifference.Household;
        if (Differ(CanOffer, other.CanOffer) && Both(CanOffer, other.CanOffer, LongestOffer) == CanOffer) yield return FileDifference.CanOffer;
        if (Differ(NeedsInWords, other.NeedsInWords) && Both(NeedsInWords, other.NeedsInWords, LongestNeeds) == NeedsInWords) yield return FileDifference.NeedsInWords;
    }

    private void MergeInto(Guid keptId)
    {
        (MergedIntoId, AccountId, HouseholdId) = (keptId, null, null);
        Changed();
    }

    private static bool Differ(string? one, string? other) =>
        !string.IsNullOrWhiteSpace(one) && !string.IsNullOrWhiteSpace(other) && !string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Both texts, one under the other, as far as there is room.</summary>
    private static string? Both(string? one, string? other, int longest)
    {
        if (string.IsNullOrWhiteSpace(other)) return one;
        if (string.IsNullOrWhiteSpace(one)) return other;
        return Differ(one, other) && one.Length + other.Length < longest ? $"{one}\n{other}" : one;
    }
}
