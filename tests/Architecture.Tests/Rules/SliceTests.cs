using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Architecture.Tests.Running;
using Samenspel.Relations;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>What a feature looks like, so that whoever has read one has read all.</summary>
public sealed partial class SliceTests(OfflineApps apps)
{
    [Fact]
    public void A_slice_is_named_verb_and_noun_and_a_handler_after_its_event() => Rule.Holds(
        from service in Parts.Services
        from type in service.Api.GetTypes()
        where (Service.IsSlice(type) && IsOfService(type) && !VerbAndNoun().IsMatch(type.Name)) || (Service.IsConsumer(type) && !IsNamedAfterItsEvent(type))
        select type.FullName,
        "A slice is a static class named verb and noun, and a handler a sealed class named On and the event");

    [Fact]
    public void A_reaction_is_named_after_what_it_does_and_the_facts_it_reacts_to() => Rule.Holds(
        from service in Parts.Services
        from type in service.Api.GetTypes()
        let facts = type.GetInterfaces().Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IReactTo<>))
            .Select(face => face.GenericTypeArguments[0].Name["Known".Length..]).Order(StringComparer.Ordinal).ToArray()
        where facts.Length > 0 && !(type.Name.Split("On") is [{ Length: > 0 }, .., var about] && about.Split("Or").Order(StringComparer.Ordinal).SequenceEqual(facts))
        select type.FullName,
        "A class that is IReactTo is named {Do}On{Fact}, and {Do}On{Fact}Or{Fact} when it reacts to several");

    [Fact]
    public void A_feature_has_a_file_of_its_own_in_its_theme()
    {
        var files = Repository.Sources(".cs").Select(file => file.Path).ToHashSet();
        Rule.Holds(
            from service in Parts.Services
            from type in service.Slices
            let theme = type.Namespace![$"Samenspel.{service.Name}.".Length..].Replace('.', '/')
            where theme == "Features" || !files.Contains($"src/Services/{service.Name}/{service.Name}.Api/{theme}/{type.Name}.cs")
            select type.FullName,
            "A feature lives in Features, in the folder of its theme, in a file that bears its name");
    }

    [Theory]
    [MemberData(nameof(OfflineApps.Services), MemberType = typeof(OfflineApps))]
    public void Every_slice_is_mapped_under_its_own_name(string service) => Rule.Holds(
        Parts.Find(service).Slices.Where(Service.IsSlice).Select(type => type.Name)
            .Except(apps.Start(service).Endpoints().Select(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName!)),
        "The module maps every slice, and the slice's endpoint bears its name");

    [Fact]
    public void A_handler_can_be_cancelled_and_says_what_it_returns() => Rule.Holds(
        from service in Parts.Services
        from type in service.Slices.Where(Service.IsSlice)
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where method.Name == "HandleAsync"
        let takes = method.GetParameters().Select(parameter => parameter.ParameterType).ToArray()
        where (takes.Any(typeof(DbContext).IsAssignableFrom) && !takes.Contains(typeof(CancellationToken)))
              || method.ReturnType.GenericTypeArguments is not [var result] || result == typeof(IResult)
        select $"{type.FullName}.{method.Name}",
        "A handler that uses the database takes a CancellationToken, and every handler returns typed results");

    private static bool IsOfService(Type type) => type.Namespace!.Contains(".Features", StringComparison.Ordinal);

    private static bool IsNamedAfterItsEvent(Type type) =>
        type.IsSealed && type.GetInterfaces().Any(face => face.IsGenericType && "On" + face.GenericTypeArguments[0].Name == type.Name);

    [GeneratedRegex("^([A-Z][a-z]+){2,}$")]
    private static partial Regex VerbAndNoun();
}
