using System.Net;
using Bunit;
using Microsoft.AspNetCore.Components;
using Samenspel.Web.Features.Agreements;

namespace Samenspel.Web.Tests.Features;

/// <summary>A form that comes back is about the version that the person read, not about what a colleague wrote meanwhile.</summary>
public sealed class WrittenMeanwhileTests : PageContext
{
    private const string First = "\"1\"", Second = "\"2\"";
    private static readonly Guid Id = Guid.CreateVersion7();
    private static readonly string Tasks = $"PUT agreements/v1/agreements/{Id}/tasks", Terms = $"PUT agreements/v1/agreements/{Id}/terms";

    [Fact]
    public void A_line_more_keeps_the_version_that_was_read_first() => Assert.Equal(First, Version(Sending<TasksPage>(p => p.Id, ("more", "does"), ("does[0]", "Samen wandelen"))));

    [Fact]
    public void A_line_that_is_too_long_keeps_the_version_that_was_read_first()
    {
        Assert.Equal(First, Version(Sending<TasksPage>(p => p.Id, ("does[0]", new('a', 201)))));
        Assert.Equal(422, Http.Response.StatusCode);
    }

    [Fact]
    public void Terms_to_put_right_keep_the_version_that_was_read_first()
    {
        Assert.Equal(First, Version(Sending<TermsPage>(p => p.Id, ("times", "twee"))));
        Assert.Equal(422, Http.Response.StatusCode);
    }

    [Fact]
    public void What_the_service_refuses_keeps_the_version_that_was_read_first()
    {
        Refuse(Tasks, HttpStatusCode.UnprocessableEntity, "agreement.cannot");
        Assert.Equal(First, Version(Sending<TasksPage>(p => p.Id, ("does[0]", "Samen wandelen"))));
        Assert.Equal(First, Sent.Single(one => one.Operation == Tasks).IfMatch);
    }

    [Fact]
    public void Who_was_told_what_a_colleague_wrote_sends_again_over_what_is_there_now()
    {
        Refuse(Tasks, HttpStatusCode.PreconditionFailed, "request.changed-meanwhile");
        Refuse(Terms, HttpStatusCode.PreconditionFailed, "request.changed-meanwhile");
        Assert.Equal(Second, Version(Sending<TasksPage>(p => p.Id, ("does[0]", "Samen wandelen"))));
        Assert.Equal(Second, Version(Sending<TermsPage>(p => p.Id, ("transfer", "1"), ("authority", "1"), ("presence", "1"))));
    }

    /// <summary>Somebody read the first version and sends the form; the service has the second by then.</summary>
    private IRenderedComponent<T> Sending<T>(System.Linq.Expressions.Expression<Func<T, Guid>> id, params (string Name, string Value)[] fields) where T : IComponent
    {
        Http.Request.Method = "GET";
        Given(First);
        var read = Version(Render<T>(page => page.Add(id, Id)));
        Given(Second);
        Send([("key", "k"), ("version", read!), .. fields]);
        var page = Render<T>(one => one.Add(id, Id));
        page.Find("form").Submit();
        return page;
    }

    private static string? Version<T>(IRenderedComponent<T> page) where T : IComponent => page.Find("[name=version]").GetAttribute("value");

    private void Given(string etag)
    {
        var axes = new { taskTransfer = 1, decisionAuthority = 1, professionalPresence = 1 };
        Answer($"GET agreements/v1/agreements/{Id}", new
        {
            id = Id, matchId = Id, requestId = Id, clientId = Id, volunteerId = Id, organisationId = Team, professionalId = Me, teamId = Team, backupId = (Guid?)null, activityCode = "walking",
            tasks = new { does = Array.Empty<object>(), doesNot = Array.Empty<string>(), clientDoes = new[] { "De route kiezen" }, otherDoes = Array.Empty<string>() },
            terms = new { rhythm = (object?)null, pace = (string?)null, goal = "Buiten zijn.", volunteerSide = (object?)null, clientSide = (object?)null, lines = Array.Empty<object>() },
            responsibility = new { kind = "Shared", axes, index = 1, sentence = "Samen." }, number = 1, revision = 1, proposal = (Guid?)null,
            missing = Array.Empty<string>(), notSaid = Array.Empty<string>(), waitsFor = Array.Empty<string>(), clientConsented = false, volunteerConsented = false, caregiverConsented = (bool?)null,
            answers = Array.Empty<object>(), youAnswerFor = (string?)null, youAreResponsible = true, caregivers = Array.Empty<object>(), induction = Array.Empty<object>(), steps = Array.Empty<object>(),
            attention = (string?)null, status = "Draft", draftedAt = DateTimeOffset.UnixEpoch, activatedAt = (DateTimeOffset?)null, endedAt = (DateTimeOffset?)null, endReason = (string?)null,
        }, etag: etag);
    }
}
