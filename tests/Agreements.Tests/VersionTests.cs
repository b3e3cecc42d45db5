using System.Net;
using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Consents;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

public sealed class VersionTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_version_holds_when_everybody_said_yes_and_not_before()
    {
        await api.OtherServices.ListenAsync<AgreementVersionAccepted>(Cancel);
        var agreement = await api.GivenActiveAsync();

        var proposed = await ProposeAsync(Petra, agreement.Id);
        await api.ConsentAsync(agreement.Client, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        var waiting = await api.ReadAsync(agreement.Volunteer, agreement.Id);
        Assert.Equal((1, proposed.Revision, proposed.Id), (waiting.Number, waiting.Revision, waiting.Proposal!.Value));
        Assert.Equal(["volunteer"], waiting.WaitsFor);
        Assert.Equal(["Koffie zetten", "Gereedschap klaarleggen"], waiting.Tasks.ClientDoes);

        for (var i = 0; i < 2; i++) await api.ConsentAsync(agreement.Volunteer, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);

        var renewed = await api.ReadAsync(agreement.Client, agreement.Id);
        Assert.Equal((2, AgreementStatus.Active, "Meindert bepaalt het tempo"), (renewed.Number, renewed.Status, renewed.Terms.Pace));
        Assert.Equal(["Koffie zetten", "Zagen met de tafelzaag"], renewed.Tasks.ClientDoes);
        var heard = await api.OtherServices.ReceiveAsync<AgreementVersionAccepted>(e => e.AgreementId == agreement.Id, Cancel);
        Assert.Equal((2, "shared"), (heard.Number, heard.ResponsibilityCode));
        Assert.Single(await api.OtherServices.ReceivedAllAsync<AgreementVersionAccepted>(Cancel), e => e.AgreementId == agreement.Id);
    }

    [Theory]
    [InlineData("volunteer")]
    [InlineData("client")]
    public async Task Volunteer_and_client_propose_with_the_same_weight_as_the_professional(string who)
    {
        var agreement = await api.GivenActiveAsync();
        var (proposer, other) = who == "volunteer" ? (agreement.Volunteer, agreement.Client) : (agreement.Client, agreement.Volunteer);

        await ProposeAsync(proposer, agreement.Id);

        Assert.Equal([who == "volunteer" ? "client" : "volunteer", "professional"], (await api.ReadAsync(proposer, agreement.Id)).WaitsFor);
        await api.ConsentAsync(other, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(1, (await api.ReadAsync(Petra, agreement.Id)).Number);
        await api.ConsentAsync(Petra, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(2, (await api.ReadAsync(Petra, agreement.Id)).Number);
    }

    [Theory]
    [InlineData("client")]
    [InlineData("volunteer")]
    [InlineData("professional")]
    public async Task A_proposal_that_is_refused_leaves_what_was_agreed(string who)
    {
        var agreement = await api.GivenActiveAsync();
        var proposed = await ProposeAsync(who == "volunteer" ? agreement.Client : agreement.Volunteer, agreement.Id);
        var refuser = who switch { "client" => agreement.Client, "volunteer" => agreement.Volunteer, _ => Petra };

        for (var i = 0; i < 2; i++)
            await api.PostAsync(refuser, agreement.Id, "refusals", new RefuseConsent.Request("Liever zoals het was.", proposed.Revision)).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(Petra, agreement.Id);
        Assert.Equal((1, null, AgreementStatus.Active), (read.Number, read.Proposal, read.Status));
        Assert.Equal((true, true), (read.ClientConsented, read.VolunteerConsented));
        var closed = Assert.Single(await VersionsAsync(Petra, agreement.Id), version => version.Status == VersionStatus.Refused);
        Assert.Equal((2, "Liever zoals het was."), (closed.Number, closed.Reason));
        Assert.Null((await VersionsAsync(Karin, agreement.Id)).Single(version => version.Status == VersionStatus.Refused).Reason);
        await api.PostAsync(agreement.Volunteer, agreement.Id, "consents", new GiveConsent.Request(proposed.Revision)).IsProblemAsync(HttpStatusCode.Conflict, "agreement.changed-since");
        Assert.Equal(2, (await ProposeAsync(Petra, agreement.Id)).Number);
    }

    [Fact]
    public async Task History_shows_each_version_with_its_axes_and_who_consented_when()
    {
        var agreement = await api.GivenActiveAsync();
        await ProposeAsync(agreement.Volunteer, agreement.Id);
        foreach (var person in new[] { agreement.Client, Petra }) await api.ConsentAsync(person, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);

        var versions = await VersionsAsync(Karin, agreement.Id);

        Assert.Equal([(1, VersionStatus.Replaced), (2, VersionStatus.InForce)], versions.Select(version => (version.Number, version.Status)));
        Assert.Equal([new ResponsibilityAxes(1, 1, 1), new ResponsibilityAxes(2, 2, 1)], versions.Select(version => version.Axes));
        Assert.Equal([Party.Client, Party.Volunteer], versions[0].Answers.Select(answer => answer.Party));
        Assert.Equal([Party.Volunteer, Party.Client, Party.Professional], versions[1].Answers.Select(answer => answer.Party));
        Assert.Equal(Party.Volunteer, versions[1].ProposedBy);
    }

    [Fact]
    public async Task Only_an_agreement_that_runs_gets_a_proposal_and_one_at_a_time()
    {
        var draft = await api.GivenCompleteAsync();
        await PostAsync(Petra, draft.Id).IsProblemAsync(HttpStatusCode.Conflict, "agreement.not-active");

        var agreement = await api.GivenActiveAsync();
        await PostAsync(Petra, agreement.Id, New.Proposal() with { DoesNot = [] }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.proposal-not-complete");
        await ProposeAsync(Petra, agreement.Id);
        await PostAsync(agreement.Volunteer, agreement.Id, New.Proposal() with { Goal = "Anders" }).IsProblemAsync(HttpStatusCode.Conflict, "agreement.proposal-open");
        await api.PostAsync(Petra, agreement.Id, "ending", new EndAgreement.Request(EndReason.Moved)).HasStatusAsync(HttpStatusCode.NoContent);
        await PostAsync(Petra, agreement.Id).IsProblemAsync(HttpStatusCode.Conflict, "agreement.ended");
    }

    [Fact]
    public async Task A_step_without_the_client_needs_a_reason_and_is_marked()
    {
        var agreement = await api.GivenActiveAsync();
        var alone = New.Proposal() with { TookPart = [Party.Volunteer] };
        await PostAsync(Petra, agreement.Id, alone).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.say-why-without");
        await PostAsync(Petra, agreement.Id, alone with { WithoutReason = "Ligt in het ziekenhuis." }).OkAsync<ProposeVersion.Response>();

        var steps = (await api.ReadAsync(Petra, agreement.Id)).Steps;
        Assert.Equal([(StepKind.Activated, false), (StepKind.Proposed, true)], steps.Select(step => (step.Kind, step.IsWithoutSomebody)));
        Assert.Equal([Party.Client, Party.Volunteer, Party.Professional], steps[0].TookPart);
        Assert.Equal([Party.Volunteer, Party.Professional], steps[1].TookPart);
        Assert.Equal("Ligt in het ziekenhuis.", steps[1].Reason);
        Assert.Null((await api.ReadAsync(agreement.Volunteer, agreement.Id)).Steps[1].Reason);
    }

    [Fact]
    public async Task Who_is_asked_is_told_so()
    {
        var agreement = await api.GivenActiveAsync();
        await ProposeAsync(Petra, agreement.Id);
        foreach (var person in new[] { agreement.Client, agreement.Volunteer })
            Assert.Contains(await NoticesAsync(person), notice => notice.Code == "agreement.change-proposed" && notice.SubjectId == agreement.Id);

        await api.ConsentAsync(agreement.Client, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.True(await IsReadAsync(agreement.Client));
        Assert.False(await IsReadAsync(agreement.Volunteer));

        async Task<bool> IsReadAsync(TestPerson person) =>
            (await NoticesAsync(person)).Single(notice => notice.Code == "agreement.change-proposed" && notice.SubjectId == agreement.Id).ReadAt is not null;
    }

    [Fact]
    public async Task Nobody_overwrites_a_draft_he_did_not_read()
    {
        var agreement = await api.GivenDraftAsync();
        var read = (await api.As(Petra).GetAsync($"/api/agreements/v1/agreements/{agreement.Id}", Cancel)).Headers.ETag!.ToString();
        await api.PutAsync(Petra, agreement.Id, "tasks", New.Tasks(), tag: "").IsProblemAsync(HttpStatusCode.PreconditionRequired, "request.say-which-version");
        await api.PutAsync(Petra, agreement.Id, "terms", Terms(), read).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PutAsync(Petra, agreement.Id, "tasks", New.Tasks(), read).IsProblemAsync(HttpStatusCode.PreconditionFailed, "request.changed-since-read");
        await api.PutAsync(Petra, agreement.Id, "terms", Terms(), read).IsProblemAsync(HttpStatusCode.PreconditionFailed, "request.changed-since-read");
    }

    [Fact]
    public async Task Rhythm_goal_and_commitment_of_both_sides_are_part_of_what_people_say_yes_to()
    {
        var agreement = await api.GivenCompleteAsync();
        await api.ConsentAsync(agreement.Client, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PutAsync(Petra, agreement.Id, "terms", Terms()).HasStatusAsync(HttpStatusCode.NoContent);

        var read = await api.ReadAsync(agreement.Volunteer, agreement.Id);
        Assert.False(read.ClientConsented);
        Assert.Equal(
            new GetAgreement.HowTo(new ContactRhythm(1, RhythmPeriod.Week, "saturday-morning"), "Rustig aan", "Zelf blijven klussen",
                new Commitment(12, 14, "Een dag ervoor bellen"), new Commitment(0, 7)),
            read.Terms);
        Assert.Equal((ResponsibilityKind.Volunteer, 7), (read.Responsibility.Kind, read.Responsibility.Index));
        Assert.StartsWith("De vrijwilliger is verantwoordelijk", read.Responsibility.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_safety_critical_line_stays_with_the_professional()
    {
        var agreement = await api.GivenDraftAsync();
        await api.PutAsync(Petra, agreement.Id, "terms", Terms()).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PutAsync(Petra, agreement.Id, "tasks", New.Tasks() with
        {
            Does = [new TaskLine("Klussen"), new TaskLine("Medicijnen aanreiken", IsSafetyCritical: true), new TaskLine("Vervoer", Axes: new ResponsibilityAxes(2, 2, 2))],
        }).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal([ResponsibilityKind.Volunteer, ResponsibilityKind.Professional, ResponsibilityKind.Shared],
            (await api.ReadAsync(Petra, agreement.Id)).Tasks.Does.Select(line => line.Responsibility));
    }

    private static SetAgreementTerms.Request Terms() => new(
        new ResponsibilityAxes(4, 4, 1), new ContactRhythm(1, RhythmPeriod.Week, "saturday-morning"), "Rustig aan", "Zelf blijven klussen",
        new Commitment(12, 14, "Een dag ervoor bellen"), new Commitment(0, 7));

    private Task<HttpResponseMessage> PostAsync(TestPerson person, Guid id, ProposeVersion.Request? request = null) =>
        api.PostAsync(person, id, "versions", request ?? New.Proposal());

    private Task<ProposeVersion.Response> ProposeAsync(TestPerson person, Guid id) => PostAsync(person, id).OkAsync<ProposeVersion.Response>();

    private async Task<IReadOnlyList<ListVersions.Item>> VersionsAsync(TestPerson person, Guid id) =>
        (await api.As(person).GetAsync($"/api/agreements/v1/agreements/{id}/versions", Cancel).OkAsync<Page<ListVersions.Item>>()).Items;

    private async Task<IReadOnlyList<NoticesApi.Item>> NoticesAsync(TestPerson person) =>
        (await api.NoticesOfAsync(person));
}
