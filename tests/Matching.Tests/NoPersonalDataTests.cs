using System.Reflection;
using Samenspel.Domain;
using Samenspel.Matching.Contracts;
using Samenspel.Matching.Domain;
using Samenspel.Relations;

namespace Samenspel.Matching.Tests;

/// <summary>What matching does not know, it cannot weigh.</summary>
public sealed class NoPersonalDataTests
{
    private static readonly string[] Forbidden =
    [
        "Name", "Bsn", "Birth", "Age", "Gender", "Sex", "Religion", "Belief", "Ethnic", "Origin", "National", "Politic",
        "Health", "Diagnos", "Disab", "Income", "Photo", "Picture", "Address", "Phone", "Mail",
    ];

    [Fact]
    public void Matching_has_no_field_for_who_somebody_is()
    {
        var types = typeof(MatchRequest).Assembly.GetTypes()
            .Where(type => type.Namespace is "Samenspel.Matching.Domain" or "Samenspel.Matching.Features")
            .Concat(typeof(MatchConfirmed).Assembly.GetExportedTypes()).Concat(typeof(KnownClient).Assembly.GetExportedTypes()).ToArray();
        var fields = types.SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Select(property => (Type: type.Name, property.Name))).ToArray();

        Assert.Contains(fields, field => field is ("Candidate", "ActivityCodes"));
        // A language is known only as what a client says to need and a volunteer says to speak.
        Assert.All(fields.Where(field => field.Name.Contains("Language", StringComparison.Ordinal)), field => Assert.Equal("LanguageCodes", field.Name));
        // Until when somebody may be a minor says who is asked too about a peer; the search for a volunteer does not know it.
        Assert.All(fields.Where(field => field.Name.Contains("Minor", StringComparison.Ordinal)), field => Assert.Equal("KnownClient", field.Type));
        Assert.DoesNotContain(fields, field => Words(field.Name).Any(word => Forbidden.Any(bad => word.StartsWith(bad, StringComparison.Ordinal))));
    }

    [Fact]
    public void Events_hold_ids_codes_and_dates_only()
    {
        var fields = typeof(MatchConfirmed).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(IntegrationEvent)))
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)).ToArray();

        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.True(
            field.PropertyType == typeof(Guid) || field.PropertyType == typeof(Guid?) || field.PropertyType == typeof(DateOnly)
            || field.PropertyType == typeof(DateTimeOffset) || field.PropertyType == typeof(bool) || field.PropertyType == typeof(int)
            || field.PropertyType == typeof(IReadOnlyList<UnmatchedCount>) || field.PropertyType == typeof(IReadOnlyList<ScarceSupply>)
            || field.Name is nameof(MatchDeclined.DeclinedBy) or nameof(ClickRecorded.AnsweredBy) || field.Name.EndsWith("Code", StringComparison.Ordinal), field.Name));
    }

    private static IEnumerable<string> Words(string name) =>
        System.Text.RegularExpressions.Regex.Matches(name, "[A-Z][a-z]*").Select(word => word.Value);
}
