using System.Reflection;
using System.Runtime.CompilerServices;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Domain;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>What the model of a service looks like.</summary>
public sealed class DomainTests
{
    private const string Framework = @"^(Microsoft\.AspNetCore|Microsoft\.EntityFrameworkCore|System\.Net\.Http|MassTransit|RabbitMQ|Samenspel\.(Messaging|ServiceDefaults|ServiceHost|Data|Notices|AccessLogging|Idempotency|Jobs|Retention))(\.|$)";

    [Fact]
    public void The_domain_knows_no_HTTP_no_database_and_no_bus()
    {
        var architecture = new ArchLoader().LoadAssemblies([.. Parts.Services.Select(service => service.Api)]).Build();
        var domain = Types().That().ResideInNamespaceMatching(@"^Samenspel\.\w+\.Domain(\.|$)");
        var framework = Types(includeReferenced: true).That().ResideInNamespaceMatching(Framework);
        Assert.NotEmpty(domain.GetObjects(architecture));
        Assert.NotEmpty(framework.GetObjects(architecture));

        Rule.Holds(
            Types().That().Are(domain).Should().NotDependOnAny(framework).Evaluate(architecture).Where(result => !result.Passed).Select(result => result.Description),
            "Domain uses neither HTTP nor a database nor the bus");
    }

    [Fact]
    public void Nobody_changes_an_entity_from_outside() => Rule.Holds(
        from service in Parts.Services
        from type in service.Domain
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPrivate: false, IsFamily: false } setter && !IsInit(setter)
        select $"{type.FullName}.{property.Name}",
        "A record changes only through methods named after what people do: its setters are private or init");

    [Fact]
    public void An_aggregate_is_sealed_and_lives_in_the_domain() => Rule.Holds(
        from service in Parts.Services
        from type in service.Api.GetTypes()
        where type.IsSubclassOf(typeof(AggregateRoot))
        where !type.IsSealed || !service.Domain.Contains(type)
        select type.FullName,
        "An aggregate lives in Domain and is sealed");

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
