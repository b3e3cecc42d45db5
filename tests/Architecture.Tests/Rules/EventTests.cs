using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Architecture.Tests.Docs;
using Samenspel.Architecture.Tests.Running;
using Samenspel.Domain;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>What services tell each other.</summary>
public sealed partial class EventTests(OfflineApps apps)
{
    private static readonly Type[] Facts =
        [typeof(Guid), typeof(DateOnly), typeof(DateTimeOffset), typeof(int), typeof(long), typeof(bool)];

    [Fact]
    public void An_event_is_a_sealed_record_of_the_contracts() => Rule.Holds(
        from part in Parts.All
        from type in part.GetTypes()
        where type.IsSubclassOf(typeof(IntegrationEvent))
        where !type.IsSealed || type.GetMethod("<Clone>$") is null || type.Namespace?.EndsWith(".Contracts", StringComparison.Ordinal) != true
        select type.FullName,
        "An event is a sealed record in the contracts of its service");

    [Fact]
    public void An_event_has_a_wire_name_of_its_own()
    {
        var names = Parts.Events.Select(type => EventNameAttribute.Of(type).Name).ToArray();
        Assert.NotEmpty(names);
        Assert.Equal(names.Length, names.Distinct().Count());
        Rule.Holds(names.Where(name => !WireName().IsMatch(name)),
            "A wire name reads nl.{things}.{fact}.v{n}: reverse domain, lower-case words, one version, no organisation");
    }

    [Fact]
    public void An_event_names_exactly_the_services_that_listen() => Rule.Holds(
        from type in Parts.Events
        let listeners = string.Join(", ", Parts.Services.Where(service => apps.Start(service.Key).SubscribedEvents().Contains(type)).Select(service => service.Name.ToLowerInvariant()).Order(StringComparer.Ordinal))
        let named = string.Join(", ", EventNameAttribute.Of(type).Subscribers)
        where named != listeners
        select $"{type.Name} names [{named}], and [{listeners}] listen",
        "Subscribers names in alphabetical order who listens: whoever sends the event makes those queues, and no others");

    [Fact]
    public void An_event_that_nobody_hears_says_what_it_is_for() => Rule.Holds(
        from type in Parts.Events
        where EventNameAttribute.Of(type).Subscribers.Length == 0 && !Documentation.Summary(type).Contains(". For ", StringComparison.Ordinal)
        select type.Name,
        "The summary of an event without subscribers ends with what it is for; an event without a purpose is not sent");

    /// <summary>
    /// Text could be anything, so a text in an event must be a code: its name ends in one of the words which docs/events.md
    /// explains, with the list each is from.
    /// </summary>
    [Fact]
    public void An_event_carries_ids_codes_and_dates_only()
    {
        var codes = CodeWords();
        Assert.NotEmpty(codes);
        Rule.Holds(
            from type in Parts.Events
            from breach in NeitherFactNorCode(type, codes)
            select breach,
            "Events carry ids, codes, numbers and dates, and never a name or free text");
    }

    /// <summary>Also what stands in a list in an event.</summary>
    private static IEnumerable<string> NeitherFactNorCode(Type type, string[] codes) =>
        from property in type.GetProperties()
        where !IsFact(property.PropertyType) && !(IsText(property.PropertyType) && codes.Any(word => property.Name.EndsWith(word, StringComparison.Ordinal)))
        from breach in PartOf(property.PropertyType) is { } part && part.Assembly == type.Assembly
            ? NeitherFactNorCode(part, codes) : [$"{type.Name}.{property.Name} ({property.PropertyType.Name})"]
        select breach;

    private static Type? PartOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static string[] CodeWords() =>
        [.. Page.Read("docs/events.md").Cells("| Ends in |").Select(cell => cell.Trim('`'))];

    private static bool IsFact(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && (Facts.Contains(plain) || plain.IsEnum);

    private static bool IsText(Type type) => type == typeof(string) || type == typeof(IReadOnlyList<string>);

    [GeneratedRegex(@"^nl(\.[a-z]+(-[a-z]+)*){2,3}\.v[1-9][0-9]*$")]
    private static partial Regex WireName();
}
