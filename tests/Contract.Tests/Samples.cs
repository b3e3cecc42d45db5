using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Samenspel.Domain;
using Samenspel.TestKit;

namespace Samenspel.Contract.Tests;

/// <summary>Values that make sense, chosen by what they are called: good enough to get behind the first checks.</summary>
internal sealed class Samples(bool areApart = false)
{
    private const int Deepest = 6;
    private static DateOnly Soon => TimeProvider.System.Today().AddDays(30);

    private readonly Dictionary<string, Guid> ids = [];

    public Guid Team { get; } = Guid.CreateVersion7();
    public Guid Organisation { get; } = Guid.CreateVersion7();

    /// <summary>Somebody in the middle of everything: every role, and party to every invented fact.</summary>
    public TestPerson Insider => new(Enum.GetValues<Role>()) { Id = Me, Teams = [Team], Organisations = [Organisation] };

    /// <summary>The volunteer, when client and volunteer are two people: a person is not matched with himself. Else the same.</summary>
    public TestPerson Helper => Insider with { Id = Volunteer };

    private Guid Me { get; } = Guid.CreateVersion7();

    private Guid Volunteer => areApart ? volunteer : Me;

    private readonly Guid volunteer = Guid.CreateVersion7();

    /// <summary>Remembers the id of a thing that exists: of <c>pools</c>, the <c>poolId</c>.</summary>
    public void Know(string collection, Guid id) => ids[Singular(collection) + "Id"] = id;

    /// <summary>An id by its name: known, or the same invented one each time.</summary>
    public Guid Id(string name)
    {
        var key = char.ToLowerInvariant(name[0]) + name[1..];
        if (key.EndsWith("organisationId", StringComparison.OrdinalIgnoreCase)) return Organisation;
        if (key.EndsWith("teamId", StringComparison.OrdinalIgnoreCase)) return Team;
        if (ids.TryGetValue(key, out var known)) return known;
        return IsVolunteer(key) ? Volunteer : IsPerson(key) ? Me : new Guid(MD5Of(key));
    }

    /// <summary>The address with the ids of things that exist, as far as they are known.</summary>
    public string Fill(string path)
    {
        var parts = path.Split('/');
        for (var i = 1; i < parts.Length; i++)
        {
            if (!parts[i].StartsWith('{')) continue;
            var name = parts[i].Trim('{', '}').Split(':')[0];
            parts[i] = name.EndsWith("id", StringComparison.OrdinalIgnoreCase) ? Id(name.Length == 2 ? Singular(parts[i - 1]) + "Id" : name).ToString() : Text(name);
        }
        return string.Join('/', parts);
    }

    /// <summary>A value that fits the schema.</summary>
    public JsonNode? Of(ApiDescription api, JsonNode schema, string name, int depth = 0)
    {
        var found = api.Resolve(schema);
        // Informal help needs nothing to be arranged before it.
        if (found["enum"] is JsonArray choices) return (choices.FirstOrDefault(choice => areApart && $"{choice}" == "informal") ?? choices.First(choice => choice is not null))!.DeepClone();
        if (areApart && name == "asClientId") return null; // a caregiver who is a client, too, is another one
        var types = ApiDescription.TypesOf(found);
        if (types.Contains("integer") || types.Contains("number")) return Number(found, name);
        if (types.Contains("boolean")) return true;
        if (types.Contains("array")) return depth > Deepest ? [] : new JsonArray(Of(api, found["items"]!, name, depth + 1));
        if (types.Contains("object")) return depth > Deepest ? [] : new JsonObject(
            found["properties"]?.AsObject().Select(property => KeyValuePair.Create(property.Key, Of(api, property.Value!, property.Key, depth + 1))) ?? []);
        return found["format"]?.ToString() switch
        {
            "uuid" => Id(name),
            "date" => Day(name).ToString("O", null),
            "date-time" => (areApart && name == "from" ? Soon.AddDays(-3) : Day(name)).InNetherlands(new TimeOnly(10, 0)), // days off begin ahead and are few
            "time" => "10:00:00",
            _ => Fit(Text(name), found),
        };
    }

    /// <summary>An event as another service could send it.</summary>
    public IntegrationEvent Event(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var made = (IntegrationEvent)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, parameter.Name!))]);
        // What was added to an event later has a value too, as far as it says who and where.
        foreach (var later in type.GetProperties().Where(property => property.DeclaringType == type && property.CanWrite))
        {
            if (later.PropertyType == typeof(Guid) && (Guid)later.GetValue(made)! == Guid.Empty) later.SetValue(made, Id(later.Name));
            else if (later.PropertyType == typeof(Guid?) && later.GetValue(made) is null && Wheres.Any(end => later.Name.EndsWith(end, StringComparison.Ordinal))) later.SetValue(made, Id(later.Name));
        }
        return made with { OccurredAt = TimeProvider.System.GetUtcNow() };
    }

    /// <summary>The events another service could send of this kind: of a consent, one for each thing that can be allowed.</summary>
    public IEnumerable<IntegrationEvent> Events(Type type) => type.GetProperty("ScopeCode") is { } scope
        ? ConsentScope.All.Select(one =>
        {
            var made = Event(type);
            scope.SetValue(made, one.Code);
            return made;
        })
        : [Event(type)];

    private static readonly string[] Wheres = ["TeamId", "OrganisationId", "AccountId"];

    /// <summary>Whether it is the account of the volunteer: the events of a volunteer call it the account.</summary>
    private static bool IsVolunteer(string key) => key is "accountId" or "volunteerAccountId";

    private object? Value(Type type, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } plain) return Value(plain, name);
        if (type == typeof(Guid)) return Id(name);
        if (type == typeof(string)) return Text(name);
        if (type == typeof(DateOnly)) return Day(name);
        if (type == typeof(DateTimeOffset)) return TimeProvider.System.GetUtcNow();
        if (type == typeof(int)) return 3;
        if (type == typeof(bool)) return true;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        if (type.IsGenericType && type.GetGenericArguments() is [var item])
        {
            var list = Array.CreateInstance(item, 1);
            list.SetValue(Value(item, name), 0);
            return list;
        }
        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    private static string Text(string name)
    {
        (string Part, string Value)[] known =
        [
            ("activity", SupportActivity.All[0].Code), ("district", "WK034401"), ("slot", WeekSlot.All[0]), ("language", "nld"), ("motive", Motive.All[0].Code),
            ("interest", SupportActivity.All[0].Code), ("need", FunctionalNeed.All[0].Code), ("trait", VolunteerTrait.All[0].Code), ("training", VolunteerTraining.All[0].Code),
            ("circumstance", Circumstance.All[0].Code), ("scope", ConsentScope.All[0].Code), ("email", "iemand@samenspel.example"), ("signInName", "iemand.anders"), ("phone", "0301234567"), ("months", "3"), ("number", "3"),
        ];
        return known.FirstOrDefault(pair => name.Contains(pair.Part, StringComparison.OrdinalIgnoreCase)).Value ?? "Zomaar een tekst";
    }

    private static JsonValue Number(JsonObject schema, string name)
    {
        var wanted = name.Contains("year", StringComparison.OrdinalIgnoreCase) ? 1950m : 3m;
        var least = schema["minimum"] is { } minimum ? decimal.Parse(minimum.ToString(), null) : wanted;
        var most = schema["maximum"] is { } maximum ? decimal.Parse(maximum.ToString(), null) : wanted;
        return JsonValue.Create(least > wanted ? least : most < wanted ? most : wanted);
    }

    private static string Fit(string text, JsonObject schema)
    {
        var (least, most) = ((int?)schema["minLength"] ?? 0, (int?)schema["maxLength"] ?? int.MaxValue);
        var fitting = text.PadRight(least, 'a');
        return fitting.Length > most ? fitting[..most] : fitting;
    }

    /// <summary>Beginnings and what was seen lie today, ends lie ahead.</summary>
    private static DateOnly Day(string name) =>
        new[] { "from", "start", "seen", "visited", "born", "birth", "at", "since" }.Any(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase) || name.EndsWith("edOn", StringComparison.Ordinal))
            ? TimeProvider.System.Today() : Soon;

    private static bool IsPerson(string key) =>
        new[] { "account", "person", "professional", "backup", "coordinator", "ambassador", "assignee", "reporter" }.Any(word => key.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Singular(string collection)
    {
        var words = collection.Split('-');
        var joined = words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return joined.EndsWith("ies", StringComparison.Ordinal) ? joined[..^3] + "y" : joined.EndsWith('s') ? joined[..^1] : joined;
    }

#pragma warning disable CA5351 // No secret: the same sixteen bytes for the same name.
    private static byte[] MD5Of(string text) => MD5.HashData(Encoding.UTF8.GetBytes(text));
#pragma warning restore CA5351
}
