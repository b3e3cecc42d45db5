using System.Reflection;
using Samenspel.Architecture.Tests.Code;
using Samenspel.Domain;
using Samenspel.Web.Homes;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>What the platform tells people has a place on their start page.</summary>
public sealed class NoticeTests
{
    private static readonly NoticeKind[] Kinds =
    [
        .. from service in Parts.Services
           from type in service.Api.GetTypes()
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where field.FieldType == typeof(NoticeKind)
           select (NoticeKind)field.GetValue(null)!,
    ];

    [Fact]
    public void Every_notice_says_on_the_start_page_what_is_to_be_done()
    {
        Assert.NotEmpty(Kinds);
        Rule.Holds(Kinds.Select(kind => kind.Code).Except(TaskGroups.Codes), "A kind of notice stands in the groups of src/Web/Homes/TaskGroups.cs");
        Rule.Holds(TaskGroups.Codes.Except(Kinds.Select(kind => kind.Code)), "The groups hold only notices that a service sends");
    }

    [Fact]
    public void A_notice_comes_from_a_service_that_the_start_page_asks() => Rule.Holds(
        from service in Parts.Services
        where service.Api.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Any(field => field.FieldType == typeof(NoticeKind))
        where TaskList.Services.All(asked => asked.Name != service.Key)
        select service.Name,
        "The start page gathers the notices of every service that sends them");
}
