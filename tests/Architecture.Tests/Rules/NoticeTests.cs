using System.Reflection;
using Microsoft.AspNetCore.Components;
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
        Rule.Holds(Kinds.Where(kind => !TaskGroups.All.Contains(kind.Group)).Select(kind => kind.Code), "The start page shows the group of a notice");
        Rule.Holds(TaskGroups.All.Except(Kinds.Select(kind => kind.Group)).Select(group => $"{group}"), "Every group of the start page has notices");
    }

    [Fact]
    public void Every_notice_says_what_it_is_about()
    {
        Rule.Holds(Kinds.Where(kind => !Enum.IsDefined(kind.Subject)).Select(kind => kind.Code), "The subject of a notice has a name");
        Rule.Holds(Enum.GetValues<SubjectKind>().Except(Kinds.Select(kind => kind.Subject)).Select(kind => $"{kind}"), "Some notice is about each kind of subject");
    }

    [Fact]
    public void A_notice_leads_to_a_page_that_is_there()
    {
        var pages = typeof(TaskItem).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).ToArray();
        var id = Guid.CreateVersion7();
        var led = Enum.GetValues<SubjectKind>()
            .Select(kind => new TaskItem("service", new Notice(id, $"{TaskGroup.Read}", "", $"{kind}", id, default, null)).Href)
            .OfType<string>().Select(path => path.Replace($"{id}", "{Id:guid}", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(led);
        Rule.Holds(led.Except(pages), "What a notice leads to is a page of the website");
    }

    [Fact]
    public void A_notice_comes_from_a_service_that_the_start_page_asks() => Rule.Holds(
        from service in Parts.Services
        where service.Api.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Any(field => field.FieldType == typeof(NoticeKind))
        where !TaskList.Services.Contains(service.Key)
        select service.Name,
        "The start page gathers the notices of every service that sends them");
}
