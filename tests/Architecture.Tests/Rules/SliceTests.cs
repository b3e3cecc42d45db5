using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Architecture.Tests.Running;
using Samenspel.Messaging.Data;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>What a feature looks like, so that whoever has read one has read all.</summary>
public sealed partial class SliceTests(OfflineApps apps)
{
    [Fact]
    public void A_feature_is_a_slice_or_a_consumer() => Rule.Holds(
        from service in Parts.Services
        from type in service.Slices
        where !IsSlice(type) && !IsConsumer(type)
        select type.FullName,
        "Features holds static classes named verb and noun with a Map, and sealed handlers named On and the event");

    [Fact]
    public void A_feature_has_a_file_of_its_own() => Rule.Holds(
        from service in Parts.Services
        let types = service.Slices.Select(type => type.Name).ToHashSet()
        let files = Repository.Sources(".cs").Where(file => file.Path.StartsWith($"src/Services/{service.Name}/{service.Name}.Api/Features/", StringComparison.Ordinal))
            .Select(file => file.Name).ToHashSet()
        from odd in types.Except(files).Concat(files.Except(types))
        select $"{service.Name}: {odd}",
        "Each file in Features holds one feature and bears its name");

    [Theory]
    [MemberData(nameof(OfflineApps.Services), MemberType = typeof(OfflineApps))]
    public void Every_slice_is_mapped_under_its_own_name(string service) => Rule.Holds(
        Parts.Find(service).Slices.Where(IsSlice).Select(type => type.Name)
            .Except(apps.Start(service).Endpoints().Select(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName!)),
        "The module maps every slice, and the slice's endpoint bears its name");

    [Fact]
    public void A_handler_can_be_cancelled_and_says_what_it_returns() => Rule.Holds(
        from service in Parts.Services
        from type in service.Slices.Where(IsSlice)
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where method.Name == "HandleAsync"
        let takes = method.GetParameters().Select(parameter => parameter.ParameterType).ToArray()
        where (takes.Any(typeof(ServiceDbContext).IsAssignableFrom) && !takes.Contains(typeof(CancellationToken)))
              || method.ReturnType.GenericTypeArguments is not [var result] || result == typeof(IResult)
        select $"{type.FullName}.{method.Name}",
        "A handler that uses the database takes a CancellationToken, and every handler returns typed results");

    private static bool IsSlice(Type type) =>
        type is { IsAbstract: true, IsSealed: true } && VerbAndNoun().IsMatch(type.Name)
        && type.GetMethod("Map", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) is not null;

    private static bool IsConsumer(Type type) =>
        type is { IsSealed: true, IsAbstract: false } && type.GetInterfaces().Any(face => face.IsGenericType && "On" + face.GenericTypeArguments[0].Name == type.Name);

    [GeneratedRegex("^([A-Z][a-z]+){2,}$")]
    private static partial Regex VerbAndNoun();
}
