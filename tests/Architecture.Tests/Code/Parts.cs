using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Messaging;

namespace Samenspel.Architecture.Tests.Code;

/// <summary>A service: its API and its contracts, found by the folder it lives in.</summary>
internal sealed record Service(string Name, Assembly Api, Assembly Contracts)
{
    public string Key => Name.ToLowerInvariant();
    public IEnumerable<Type> Slices => TopLevel("Features").Where(type => IsSlice(type) || IsConsumer(type));
    public IEnumerable<Type> Domain => TopLevel("Domain");

    /// <summary>An endpoint: what somebody can do.</summary>
    public static bool IsSlice(Type type) =>
        type is { IsAbstract: true, IsSealed: true } && type.GetMethod("Map", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) is not null;

    /// <summary>A handler: what is done when another service tells something.</summary>
    public static bool IsConsumer(Type type) =>
        type is { IsAbstract: false } && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IHandle<>));

    private IEnumerable<Type> TopLevel(string part) =>
        Api.GetTypes().Where(type => type is { IsNested: false } && $"{type.Namespace}.".StartsWith($"Samenspel.{Name}.{part}.", StringComparison.Ordinal) && !type.Name.Contains('<', StringComparison.Ordinal));
}

/// <summary>A database, by the part of the platform that keeps it.</summary>
internal sealed record Database(string Name, Assembly Keeper)
{
    /// <summary>One context per database product; each holds its migrations.</summary>
    public IEnumerable<Type> Contexts => Keeper.GetTypes().Where(type => type is { IsAbstract: false } && typeof(DbContext).IsAssignableFrom(type));
}

/// <summary>The platform as compiled.</summary>
internal static class Parts
{
    /// <summary>Everything that runs in production: services, their contracts, the common parts, gateway and web.</summary>
    public static readonly IReadOnlyList<Assembly> All =
        [.. Repository.Projects().Where(project => IsLoaded(project.Name)).Select(project => Assembly.Load(project.Name))];

    public static readonly IReadOnlyList<Service> Services =
    [
        .. Repository.Projects().Where(project => project.IsApi).Select(project => project.Name[..^".Api".Length]).Order(StringComparer.Ordinal)
            .Select(name => new Service(name, Assembly.Load(name + ".Api"), Assembly.Load(name + ".Contracts"))),
    ];

    public static readonly IReadOnlyList<Assembly> FrontEnds = [Assembly.Load("Gateway"), Assembly.Load("Web")];

    /// <summary>Every database: of each service, and of the website.</summary>
    public static readonly IReadOnlyList<Database> Databases = [.. Services.Select(service => new Database(service.Name, service.Api)), new("Web", Assembly.Load("Web"))];

    /// <summary>The events that every service may send.</summary>
    public static readonly Assembly CommonContracts = Assembly.Load("Notices.Contracts");

    public static IEnumerable<Type> Events =>
        Services.Select(service => service.Contracts).Append(CommonContracts).SelectMany(contracts => contracts.GetTypes()).Where(type => type.IsSubclassOf(typeof(IntegrationEvent)));

    public static Service Find(string key) => Services.Single(service => service.Key == key);

    // The application model runs on a developer's machine only and is no part of this process.
    private static bool IsLoaded(string name) => File.Exists(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
}
