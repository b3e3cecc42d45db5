using Samenspel.Architecture.Tests.Code;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.Web.Homes;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>What stays on a start page until it is done can be done somewhere, or says that the website has no page for it yet.</summary>
public sealed class NoticePageRuleTests
{
    private static readonly Audience[] Readers = [Audience.Client, Audience.Caregiver, Audience.Volunteer, Audience.Professional];

    private static readonly IReadOnlyList<(Service Service, NoticeKind Kind)> Told =
    [
        .. from service in Parts.Services
           from kind in NoticeTables.Of(service).SelectMany(row => row.Told).Where(told => Readers.Contains(told.Who)).Select(told => told.Kind).Distinct()
           select (service, kind),
    ];

    [Fact]
    public void What_stays_until_it_is_done_has_a_page_or_says_that_it_has_none() => Rule.Holds(
        from told in Told
        where told.Kind.StaysUntilDone && PageOf(told.Service, told.Kind) is null && !NoticePages.NoPageYet.Contains(told.Kind.Code)
        select $"{told.Service.Name}: {told.Kind.Code}",
        "NoticePages of the website knows the page where it is done, or has the code in NoPageYet");

    [Fact]
    public void What_has_no_page_yet_is_told_and_leads_nowhere() => Rule.Holds(
        from code in NoticePages.NoPageYet
        let kinds = Parts.Services.SelectMany(service => NoticeTables.Kinds(service).Where(kind => kind.Code == code).Select(kind => PageOf(service, kind))).ToArray()
        where kinds.Length == 0 || kinds.Any(page => page is not null)
        select code,
        "NoPageYet of NoticePages has only notices that a service tells, and gives them no link");

    private static string? PageOf(Service service, NoticeKind kind) => NoticePages.PageOf(
        new(Guid.Empty, kind.Group.ToString(), kind.Dutch, kind.Subject.ToString(), Guid.Empty, default, null, kind.StaysUntilDone, kind.IsUrgent, kind.Code), service.Name.ToLowerInvariant());
}
