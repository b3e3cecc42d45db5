using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Web.Api.Clients;
using Samenspel.Web.Forms;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Features.Clients;

/// <summary>What is filled in about an inhabitant.</summary>
public sealed record FileForm
{
    /// <summary>The name to call somebody by.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>What stands before the family name.</summary>
    public string NamePrefix { get; init; } = "";

    /// <summary>The family name.</summary>
    public string FamilyName { get; init; } = "";

    /// <summary>The year of birth, as it was typed.</summary>
    public string BirthYear { get; init; } = "";

    /// <summary>Where somebody lives.</summary>
    public string DistrictCode { get; init; } = "";

    /// <summary>The telephone number.</summary>
    public string Phone { get; init; } = "";

    /// <summary>The mail address.</summary>
    public string Email { get; init; } = "";

    /// <summary>What a volunteer gets, once that is allowed: <c>phone</c> and <c>email</c>.</summary>
    public IReadOnlyList<string> Shares { get; init; } = [];

    /// <summary>The languages somebody speaks.</summary>
    public IReadOnlyList<string> LanguageCodes { get; init; } = [];

    /// <summary>What somebody likes, a line each.</summary>
    public string Interests { get; init; } = "";

    /// <summary>What somebody can do for others.</summary>
    public string CanOffer { get; init; } = "";

    /// <summary>What somebody needs to take part.</summary>
    public IReadOnlyList<string> NeedCodes { get; init; } = [];

    /// <summary>The same in words.</summary>
    public string NeedsInWords { get; init; } = "";

    /// <summary>The year of birth; null when that cannot be read.</summary>
    public int? Year => YearOf(BirthYear);

    /// <summary>A year of birth as it was typed; null when it is none.</summary>
    public static int? YearOf(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100 ? year : null;

    /// <summary>What somebody likes.</summary>
    public IReadOnlyList<string> InterestLines => [.. Interests.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>What was sent.</summary>
    public static FileForm Of(FormReader form) => new()
    {
        FirstName = form.Text("firstName"),
        NamePrefix = form.Text("namePrefix"),
        FamilyName = form.Text("familyName"),
        BirthYear = form.Text("birthYear"),
        DistrictCode = form.Text("districtCode"),
        Phone = form.Text("phone"),
        Email = form.Text("email"),
        Shares = form.Texts("shares"),
        LanguageCodes = form.Texts("languageCodes"),
        Interests = form.Text("interests"),
        CanOffer = form.Text("canOffer"),
        NeedCodes = form.Texts("needCodes"),
        NeedsInWords = form.Text("needsInWords"),
    };

    /// <summary>What is known.</summary>
    public static FileForm Of(GetClientResponse file) => new()
    {
        FirstName = file.FirstName,
        NamePrefix = file.NamePrefix ?? "",
        FamilyName = file.FamilyName,
        BirthYear = file.BirthYear.ToString(CultureInfo.InvariantCulture),
        DistrictCode = file.DistrictCode,
        Phone = file.Phone ?? "",
        Email = file.Email ?? "",
        Shares = [.. new[] { file.SharesPhone ? "phone" : "", file.SharesEmail ? "email" : "" }.Where(one => one.Length > 0)],
        LanguageCodes = file.LanguageCodes,
        Interests = string.Join('\n', file.Interests),
        CanOffer = file.CanOffer ?? "",
        NeedCodes = file.NeedCodes,
        NeedsInWords = file.NeedsInWords ?? "",
    };

    /// <summary>What stands in the fields of text.</summary>
    public IEnumerable<Current> Texts =>
        [("firstName", FirstName), ("namePrefix", NamePrefix), ("familyName", FamilyName), ("phone", Phone), ("email", Email), ("canOffer", CanOffer), ("interests", Interests), ("needsInWords", NeedsInWords)];

    /// <summary>What is missing or cannot be read.</summary>
    public void Check(FormErrors errors, IStringLocalizer<ClientTexts> text)
    {
        if (FirstName.Length == 0) errors.Add("firstName", text["Wrong.firstName"]);
        if (Year is null) errors.Add("birthYear", text["Wrong.birthYear"]);
        if (DistrictCode.Length == 0) errors.Add("districtCode", text["Wrong.districtCode"]);
    }
}
