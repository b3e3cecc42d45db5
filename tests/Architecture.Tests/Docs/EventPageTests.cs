using Samenspel.Architecture.Tests.Code;
using Samenspel.Architecture.Tests.Running;
using Samenspel.Domain;

namespace Samenspel.Architecture.Tests.Docs;

public sealed class EventPageTests(OfflineApps apps)
{
    [Fact]
    public void The_page_lists_every_event_with_who_sends_and_who_hears_it() => Snapshot.IsIn("docs/events.md",
    [
        .. from sender in Parts.Services.Select(service => (service.Name, service.Contracts)).Append(("every service", Parts.CommonContracts))
           let events = Parts.Events.Where(type => type.Assembly == sender.Item2).OrderBy(type => type.Name, StringComparer.Ordinal).ToArray()
           where events.Length > 0
           from line in events.SelectMany(Describe).Prepend("").Prepend($"## Sent by {sender.Item1}")
           select line,
    ]);

    private IEnumerable<string> Describe(Type type)
    {
        var name = EventNameAttribute.Of(type);
        var subscribers = Parts.Services.Where(service => apps.Start(service.Key).SubscribedEvents().Contains(type)).Select(service => service.Name).ToArray();
        var named = subscribers.Length > 0 ? string.Join(", ", subscribers) : "none yet";
        return
        [
            $"### {type.Name}", "",
            $"`{name.Name}`", "",
            Documentation.Summary(type), "",
            $"Subscribers: {named}.", "",
            "| Field | Type | Meaning |",
            "|---|---|---|",
            .. from field in type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!.GetParameters()
               select $"| `{char.ToLowerInvariant(field.Name![0])}{field.Name[1..]}` | {Readable(field.ParameterType)} | {Documentation.Parameter(type, field.Name)} |",
            "",
        ];
    }

    private static string Readable(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } plain => Readable(plain) + " or null",
        _ when type == typeof(IReadOnlyList<string>) => "list of codes",
        _ when type == typeof(string) => "code",
        _ when type == typeof(Guid) => "id",
        _ when type == typeof(DateOnly) => "date",
        _ when type == typeof(DateTimeOffset) => "time",
        _ when type == typeof(int) => "number",
        _ when type == typeof(bool) => "yes or no",
        _ => "one of " + string.Join(", ", Enum.GetNames(type)),
    };
}
