using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>A person with a question, known to one neighbourhood team. No citizen service number is kept.</summary>
internal sealed partial class Client : AggregateRoot
{
    /// <summary>Book 1 of the Dutch Civil Code, article 233.</summary>
    private const int AgeOfMajority = 18;

    private Client()
    {
    }

    public string FirstName { get; private set; } = "";

    /// <summary>What stands before the family name (tussenvoegsel).</summary>
    public string? NamePrefix { get; private set; }

    /// <summary>Without its prefix, so that lists are sorted as people expect; empty for who has one name.</summary>
    public string FamilyName { get; private set; } = "";

    public PersonName Name => new(FirstName, NamePrefix, FamilyName);
    public int BirthYear { get; private set; }
    public string DistrictCode { get; private set; } = "";

    /// <summary>The team that knows the client: its professionals may read.</summary>
    public Guid TeamId { get; private set; }

    /// <summary>The client's own sign-in, when there is one.</summary>
    public Guid? AccountId { get; private set; }

    public DateTimeOffset RegisteredAt { get; private init; }

    /// <summary>The professional who registered the client; unknown for the oldest files.</summary>
    public Guid? RegisteredById { get; private init; }

    public string? Email { get; private set; }
    public string? Phone { get; private set; }

    /// <summary>Whether a volunteer gets the e-mail address, once the client allows contact.</summary>
    public bool SharesEmail { get; private set; }

    /// <summary>Whether a volunteer gets the phone number, once the client allows contact.</summary>
    public bool SharesPhone { get; private set; }

    public List<string> LanguageCodes { get; private set; } = [];
    public List<string> Interests { get; private set; } = [];

    /// <summary>What the client can do for others: everybody has something to give.</summary>
    public string? CanOffer { get; private set; }

    /// <summary>What the client needs to take part: never a diagnosis.</summary>
    public List<string> NeedCodes { get; private set; } = [];

    /// <summary>The same in words. It never leaves this service.</summary>
    public string? NeedsInWords { get; private set; }

    public Guid? HouseholdId { get; private set; }

    /// <summary>What the client does, and did, himself.</summary>
    public List<OwnStrength> Strengths { get; } = [];

    public static Client Register(ClientFile file, int birthYear, Guid teamId, Guid registeredBy, DateTimeOffset at)
    {
        var client = new Client { BirthYear = birthYear, TeamId = teamId, RegisteredById = registeredBy, RegisteredAt = at };
        client.Write(file);
        client.RaiseRegistered(at);
        return client;
    }

    /// <summary>The client's own sign-in, by which the client takes part; null when there is none any more.</summary>
    public void SetAccount(Guid? accountId, DateTimeOffset at)
    {
        if (AccountId == accountId) return;
        AccountId = accountId;
        Changed();
        RaiseRegistered(at);
    }

    /// <summary>Somebody corrected the file. Where the client lives is known to other services too.</summary>
    public void Change(ClientFile file, DateTimeOffset at)
    {
        var lives = DistrictCode;
        Write(file);
        Changed();
        if (DistrictCode != lives) RaiseRegistered(at);
    }

    /// <summary>The year of birth was wrong: whether the client is a minor follows it.</summary>
    public Error? CorrectBirthYear(int birthYear, DateTimeOffset at)
    {
        if (birthYear > at.DutchDay().Year) return ClientErrors.BirthYearInFuture;
        if (BirthYear == birthYear) return null;
        BirthYear = birthYear;
        Changed();
        RaiseRegistered(at);
        return null;
    }

    /// <summary>Another team knows the client from now on: its professionals read the file, and those of before no longer.</summary>
    public void MoveTo(Guid teamId, DateTimeOffset at)
    {
        if (TeamId == teamId) return;
        (TeamId, HouseholdId) = (teamId, null); // a household is of one team
        Changed();
        RaiseRegistered(at);
    }

    /// <summary>The first of the five questions was answered: what was said then, and is not said now, has ended.</summary>
    public void UpdateOwnStrengths(Guid requestId, IReadOnlyCollection<string> strengths, DateOnly today)
    {
        var current = Strengths.Where(strength => strength.RequestId == requestId && strength.EndedOn is null).ToList();
        foreach (var gone in current.Where(strength => !strengths.Contains(strength.Text))) gone.End(today);
        foreach (var text in strengths.Except(current.Select(strength => strength.Text)))
            Strengths.Add(new OwnStrength { ClientId = Id, RequestId = requestId, Text = text, Since = today });
        Changed();
    }

    /// <summary>The client lives with others who are known here.</summary>
    public void Join(Household household)
    {
        if (HouseholdId == household.Id) return;
        HouseholdId = household.Id;
        Changed();
    }

    /// <summary>The client no longer lives with them.</summary>
    public void LeaveHousehold()
    {
        HouseholdId = null;
        Changed();
    }

    private void RaiseRegistered(DateTimeOffset at) => Raise(new ClientRegistered(Id, DistrictCode, BirthYear / 10 * 10)
    {
        ClientAccountId = AccountId,
        TeamId = TeamId,
        MinorThrough = MinorThroughAt(at),
    });

    private int? MinorThroughAt(DateTimeOffset at) => BirthYear + AgeOfMajority >= at.DutchDay().Year ? BirthYear + AgeOfMajority : null;

    private void Write(ClientFile file)
    {
        (FirstName, NamePrefix, FamilyName, DistrictCode) = (file.Name.Given, file.Name.Prefix, file.Name.Family, file.DistrictCode);
        (Email, Phone, SharesEmail, SharesPhone) = (file.Email, file.Phone, file.SharesEmail, file.SharesPhone);
        (LanguageCodes, Interests, CanOffer) = ([.. file.LanguageCodes], [.. file.Interests], file.CanOffer);
        (NeedCodes, NeedsInWords) = ([.. file.NeedCodes], file.NeedsInWords);
    }
}

/// <summary>What a file says of a client and may be corrected.</summary>
internal sealed record ClientFile(
    PersonName Name, string DistrictCode, string? Email, string? Phone, bool SharesEmail, bool SharesPhone,
    IReadOnlyList<string> LanguageCodes, IReadOnlyList<string> Interests, string? CanOffer, IReadOnlyList<string> NeedCodes, string? NeedsInWords);

/// <summary>Something the client does himself and keeps doing.</summary>
internal sealed class OwnStrength
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ClientId { get; init; }

    /// <summary>The support request in whose first question it was said.</summary>
    public required Guid RequestId { get; init; }

    public required string Text { get; init; }
    public required DateOnly Since { get; init; }
    public DateOnly? EndedOn { get; private set; }

    public void End(DateOnly day) => EndedOn = day;
}
