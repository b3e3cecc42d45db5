using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Web.Homes;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>The website by subject: who changes one feature need not know the others.</summary>
public sealed class WebsiteTests
{
    private const string Features = "Samenspel.Web.Features.";

    private static readonly string[] Http = ["System.Net.Http.HttpClient", "System.Net.Http.IHttpClientFactory", "System.Net.Http.HttpMessageInvoker", "System.Net.Http.HttpRequestMessage"];

    /// <summary>What a feature may use of another, and why.</summary>
    private static readonly (string Feature, string Of, string Why)[] Allowed =
    [
        ("Requests", "Clients", "a question belongs to the plan of a client: its pages stand within that plan"),
        ("Clients", "Requests", "the plan names the questions in it by their words"),
        ("Consults", "Clients", "a consult begins from a plan"),
        ("Agreements", "Clients", "the agreement tells the hint of a client about sharing the name"),
        ("Matching", "Clients", "the introduction tells the same hint"),
        ("Calling", "Agreements", "who can be called is a part of the agreement"),
        ("Offline", "Availability", "a phone keeps the hours of who can be called"),
        ("Offline", "Signals", "what is reported without reception has the words of a signal"),
    ];

    private static readonly ArchUnitNET.Domain.Architecture Website = new ArchLoader().LoadAssemblies([typeof(Home).Assembly]).Build();

    [Fact]
    public void Features_stay_apart()
    {
        var uses = Uses().Distinct().ToArray();
        Assert.NotEmpty(uses);
        Rule.Holds(
            from use in uses
            where !Allowed.Any(one => (one.Feature, one.Of) == (use.Feature, use.Of))
            select $"{use.Type} of {use.Feature} uses {use.Of}",
            "A feature of the website uses no other feature but for what the list says; what two need stands in Parts, Kit, Forms or Api");
        Rule.Holds(
            from one in Allowed
            where !uses.Any(use => (use.Feature, use.Of) == (one.Feature, one.Of))
            select $"{one.Feature} no longer uses {one.Of}",
            "The list holds nothing that is over");
    }

    [Fact]
    public void Only_the_clients_of_the_services_speak_HTTP() => Rule.Holds(
        from type in Website.Types
        let space = type.Namespace.FullName
        where space.StartsWith("Samenspel.Web", StringComparison.Ordinal) && !space.StartsWith("Samenspel.Web.Api", StringComparison.Ordinal) && !space.StartsWith("Samenspel.Web.SigningIn", StringComparison.Ordinal)
        where type.Dependencies.Any(to => Http.Contains(to.Target.FullName))
        select type.FullName,
        "Pages ask the services by the clients in Api; signing in alone speaks to Identity itself");

    private static IEnumerable<(string Type, string Feature, string Of)> Uses() =>
        from type in Website.Types
        let feature = FeatureOf(type)
        where feature is not null
        from to in type.Dependencies
        let other = FeatureOf(to.Target)
        where other is not null && other != feature
        select (type.FullName, feature, other);

    private static string? FeatureOf(IType type) =>
        type.FullName.StartsWith(Features, StringComparison.Ordinal) ? type.FullName[Features.Length..].Split('.')[0] : null;
}
