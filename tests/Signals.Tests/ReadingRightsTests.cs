using System.Net;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Signals.Domain;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

public sealed class ReadingRightsTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    [Fact]
    public async Task A_coordinator_reads_what_is_shared_about_own_volunteers_and_nothing_that_is_private()
    {
        var circle = await api.GivenCircleAsync();
        var shared = await api.GivenSignalAsync(circle, circle.Jan, r => r with { Confidentiality = Confidentiality.Share });
        var hidden = new[]
        {
            await api.GivenSignalAsync(circle, circle.Jan, r => r with { Confidentiality = Confidentiality.AdviceOnly }),
            await api.GivenSignalAsync(circle, circle.Meindert),
            await api.GivenSignalAsync(circle, circle.Meindert, r => r with { Confidentiality = Confidentiality.Share, Feeling = Feeling.OverMyLimit }),
            await api.GivenSignalAsync(circle, circle.Petra, r => r with { Confidentiality = Confidentiality.Share, Kind = SignalKind.QuietClient }),
        };

        Assert.Equal(Circle.Words, (await api.ReadAsync(circle.Coordinator, shared)).What);
        Assert.Equal([shared], (await api.ListAsync(circle.Coordinator)).Select(item => item.Id));
        foreach (var id in hidden) await api.CannotReadAsync(circle.Coordinator, id);
        await api.CannotReadAsync(TestPerson.Coordinator(Guid.CreateVersion7()), shared);
    }

    [Fact]
    public async Task A_limit_of_a_volunteer_stays_between_volunteer_and_professional()
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan, r => r with { Feeling = Feeling.OverMyLimit, What = "", Confidentiality = Confidentiality.Share });

        var read = await api.ReadAsync(circle.Petra, id);

        Assert.Equal(SignalKind.BoundaryCrossed, read.Kind);
        await api.CannotReadAsync(circle.Meindert, id);
        Assert.Empty(await api.ListAsync(circle.Meindert));
        Assert.Empty(await api.NoticesOfAsync(circle.Meindert));
        Assert.Empty(await api.LooksAtAsync(circle.Meindert)); // the log does not tell either
        var look = Assert.Single(await api.LooksAtAsync(circle.Jan));
        Assert.Equal((circle.Petra.Id, circle.Volunteer), (look.ViewerId, look.SubjectId));
    }

    [Theory]
    [InlineData(Confidentiality.DiscussFirst)]
    [InlineData(Confidentiality.AdviceOnly)]
    public async Task What_a_volunteer_told_in_confidence_the_log_of_the_client_does_not_betray(Confidentiality confidentiality)
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan, r => r with { Confidentiality = confidentiality });

        await api.ReadAsync(circle.Petra, id);

        Assert.Empty(await api.LooksAtAsync(circle.Meindert));
        Assert.Equal((circle.Petra.Id, circle.Volunteer), (await api.LooksAtAsync(circle.Jan)) is [var look] ? (look.ViewerId, look.SubjectId) : default);
    }

    [Fact]
    public async Task Who_reads_about_a_client_leaves_a_trace_and_who_reads_his_own_does_not()
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Meindert);

        await api.ReadAsync(circle.Meindert, id);
        Assert.Empty(await api.LooksAtAsync(circle.Meindert));
        await api.ReadAsync(circle.Petra, id);

        var look = Assert.Single(await api.LooksAtAsync(circle.Meindert));
        Assert.Equal((circle.Petra.Id, Role.Professional, circle.Client, Samenspel.AccessLogging.AccessPurpose.Signal), (look.ViewerId, look.Role, look.SubjectId, look.Purpose));
    }

    [Fact]
    public async Task A_caregiver_reports_and_reads_only_the_own_signals_and_none_after_the_link_ended()
    {
        var circle = await api.GivenCircleAsync();
        var samira = TestPerson.Of(Role.Caregiver);
        await RefusedAsync(samira, circle);
        var linked = new CaregiverLinked(Guid.CreateVersion7(), circle.Client, samira.Id) { OccurredAt = TimeProvider.System.GetUtcNow() };
        await api.NotifyAsync(linked);

        var own = await api.GivenSignalAsync(circle, samira, r => r with { Kind = SignalKind.CaregiverOverload });
        var ofJan = await api.GivenSignalAsync(circle, circle.Jan);

        Assert.Equal((Role.Caregiver, SignalKind.CaregiverOverload), ((await api.ReadAsync(circle.Petra, own)).ReporterRole, (await api.ReadAsync(samira, own)).Kind));
        await api.CannotReadAsync(samira, ofJan);

        await api.NotifyAsync(new CaregiverUnlinked(linked.CaregiverId, circle.Client) { OccurredAt = linked.OccurredAt.AddMinutes(1) });
        await api.NotifyAsync(linked with { EventId = Guid.CreateVersion7() }); // told again, later
        await RefusedAsync(samira, circle);
        await api.CannotReadAsync(samira, own);
    }

    [Fact]
    public async Task Colleagues_coordinators_and_ambassadors_report_where_they_have_to_do_with_it()
    {
        var circle = await api.GivenCircleAsync();
        var ambassador = new TestPerson(Role.Ambassador) { Teams = [circle.Team] };
        foreach (var (who, role) in new[] { (circle.Colleague, Role.Professional), (circle.Coordinator, Role.Coordinator), (ambassador, Role.Ambassador), (circle.Petra, Role.Professional) })
        {
            var id = await api.GivenSignalAsync(circle, who);
            Assert.Equal(role, (await api.ReadAsync(who, id)).ReporterRole);
            Assert.True((await api.ListAsync(who)).Single(item => item.Id == id).IsMine);
        }
        await RefusedAsync(TestPerson.Professional(Guid.CreateVersion7()), circle);
        await RefusedAsync(TestPerson.Coordinator(Guid.CreateVersion7()), circle);
        await RefusedAsync(new TestPerson(Role.Ambassador) { Teams = [Guid.CreateVersion7()] }, circle);
    }

    [Fact]
    public async Task Who_is_responsible_now_reads_what_was_reported_before_and_who_was_no_longer_does()
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan);
        var omar = TestPerson.Professional(circle.Team);
        var changed = new ResponsibleChanged(circle.Agreement, omar.Id, circle.Karin.Id) { OccurredAt = TimeProvider.System.GetUtcNow() };
        await api.NotifyAsync(changed);
        await api.NotifyAsync(new ResponsibleChanged(circle.Agreement, circle.Petra.Id, circle.Karin.Id) { OccurredAt = changed.OccurredAt.AddDays(-1) }); // an older one, heard later

        Assert.Equal(id, (await api.ReadAsync(omar, id)).Id);
        await api.CannotReadAsync(circle.Petra, id);
        // Being named is not enough.
        foreach (var gone in new[] { omar with { Teams = [Guid.CreateVersion7()] }, omar with { Roles = [Role.Volunteer], Teams = [] }, circle.Karin with { Roles = [Role.Volunteer] } })
            await api.CannotReadAsync(gone, id);
    }

    [Fact]
    public async Task A_change_that_is_heard_before_the_start_counts()
    {
        var circle = new Circle();
        var omar = TestPerson.Professional(circle.Team);
        await api.NotifyAsync(new ResponsibleChanged(circle.Agreement, omar.Id, circle.Karin.Id) { OccurredAt = TimeProvider.System.GetUtcNow() });
        await api.GivenCircleAsync(circle);

        var id = await api.GivenSignalAsync(circle, circle.Jan);
        Assert.Equal(id, (await api.ReadAsync(omar, id)).Id);
        await api.CannotReadAsync(circle.Petra, id);
    }

    private Task RefusedAsync(TestPerson who, Circle circle) =>
        api.PostAsync(who, "signals", circle.Report()).IsProblemAsync(HttpStatusCode.NotFound, "signal.agreement-not-found");
}
