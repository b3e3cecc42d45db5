using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Backups;
using Samenspel.Agreements.Features.Consents;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

public sealed class AgreementTests(AgreementsApi api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_confirmed_match_to_an_agreement_that_runs()
    {
        await api.OtherServices.ListenAsync<AgreementActivated>(Cancel);
        var (id, match, backup) = await api.GivenDraftAsync();
        var people = new Given(id, match, backup);
        Assert.Equal(["does", "doesNot", "clientDoes", "backup"], (await api.ReadAsync(Petra, id)).Missing);

        for (var i = 0; i < 2; i++)
        {
            await api.PutAsync(Petra, id, "tasks", New.Tasks()).HasStatusAsync(HttpStatusCode.NoContent);
            await api.PutAsync(Petra, id, "backup", new AssignBackup.Request(backup.Id)).HasStatusAsync(HttpStatusCode.NoContent);
        }
        await api.ConsentAsync(people.Client, id).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal((true, false, AgreementStatus.Draft), await ConsentsAsync(id));
        for (var i = 0; i < 2; i++) await api.ConsentAsync(people.Volunteer, id).HasStatusAsync(HttpStatusCode.NoContent);

        var heard = await api.OtherServices.ReceiveAsync<AgreementActivated>(e => e.AgreementId == id, Cancel);
        Assert.Equal(
            new AgreementActivated(id, match.MatchId, match.ClientId, match.ClientAccountId, match.VolunteerId, match.VolunteerAccountId,
                match.OrganisationId, match.ProfessionalId, backup.Id, "odd-jobs")
            { EventId = heard.EventId, OccurredAt = heard.OccurredAt, Version = heard.Version, RequestId = match.RequestId, TeamId = Team, Number = 1, ResponsibilityCode = "shared", BackupTeamId = heard.BackupTeamId, BackupOrganisationId = heard.BackupOrganisationId },
            heard);
        Assert.True(heard.BackupTeamId is not null || heard.BackupOrganisationId is not null); // by which role the backup is that
        var read = await api.ReadAsync(people.Volunteer, id);
        Assert.Equal((AgreementStatus.Active, Party.Volunteer, match.RequestId), (read.Status, read.YouAnswerFor!.Value, read.RequestId));
        Assert.Equal(["Koffie zetten", "Gereedschap klaarleggen"], read.Tasks.ClientDoes);
        await api.PutAsync(Petra, id, "tasks", New.Tasks() with { Does = [new TaskLine("Iets anders")] }).IsProblemAsync(HttpStatusCode.Conflict, "agreement.already-active");
    }

    [Fact]
    public async Task A_confirmed_match_makes_one_draft_however_often_it_is_told()
    {
        var match = New.Match();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => api.GivenDraftAsync(match with { EventId = Guid.CreateVersion7() })));
        var other = await api.GivenDraftAsync();
        var list = await api.As(Petra).GetAsync("/api/agreements/v1/agreements?pageSize=100", Cancel).OkAsync<Page<ListAgreements.Item>>();
        Assert.Single(list.Items, item => item.ClientId == match.ClientId);
        Assert.Contains(list.Items, item => item.Id == other.Id);
    }

    [Fact]
    public async Task Nobody_says_yes_to_an_agreement_that_is_not_complete()
    {
        var agreement = await api.GivenDraftAsync();
        await api.PutAsync(Petra, agreement.Id, "tasks", New.Tasks() with { DoesNot = [] }).HasStatusAsync(HttpStatusCode.NoContent);

        var response = await api.ConsentAsync(agreement.Client, agreement.Id);

        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal((HttpStatusCode.Conflict, "agreement.not-complete"), (response.StatusCode, problem.GetProperty("code").GetString()));
        Assert.Equal(["doesNot", "backup"], problem.GetProperty("missing").EnumerateArray().Select(missing => missing.GetString()));
    }

    [Fact]
    public async Task Nobody_says_yes_to_a_text_he_did_not_read()
    {
        var agreement = await api.GivenCompleteAsync();
        var read = (await api.ReadAsync(agreement.Client, agreement.Id)).Revision;
        await api.ConsentAsync(agreement.Volunteer, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);
        await api.PutAsync(Petra, agreement.Id, "tasks", New.Tasks() with { OtherDoes = [] }).HasStatusAsync(HttpStatusCode.NoContent);

        await api.PostAsync(agreement.Client, agreement.Id, "consents", new GiveConsent.Request(read)).IsProblemAsync(HttpStatusCode.Conflict, "agreement.changed-since");
        Assert.Equal((false, false, AgreementStatus.Draft), await ConsentsAsync(agreement.Id));
    }

    [Fact]
    public async Task A_no_is_recorded_and_takes_back_what_was_said()
    {
        var agreement = await api.GivenCompleteAsync();
        await api.ConsentAsync(agreement.Volunteer, agreement.Id).HasStatusAsync(HttpStatusCode.NoContent);

        for (var i = 0; i < 2; i++)
            await api.PostAsync(agreement.Client, agreement.Id, "refusals", new RefuseConsent.Request("Liever op dinsdag.")).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal((false, false, AgreementStatus.Draft), await ConsentsAsync(agreement.Id));
        Assert.Equal([true, false], (await api.ReadAsync(Petra, agreement.Id)).Answers.Select(answer => answer.IsYes));
        Assert.Equal("Liever op dinsdag.", (await api.ReadAsync(Petra, agreement.Id)).Answers[1].Note);
        Assert.Equal("Liever op dinsdag.", (await api.ReadAsync(agreement.Client, agreement.Id)).Answers[1].Note);
        Assert.Null((await api.ReadAsync(agreement.Volunteer, agreement.Id)).Answers[1].Note);
        Assert.Null((await api.ReadAsync(Karin, agreement.Id)).Answers[1].Note);
    }

    [Fact]
    public async Task The_professional_writes_down_what_a_client_without_account_said_and_how()
    {
        var agreement = await api.GivenCompleteAsync(New.Match() with { ClientAccountId = null });
        Assert.Equal(Party.Client, (await api.ReadAsync(Petra, agreement.Id)).YouAnswerFor);

        await api.ConsentAsync(Petra, agreement.Id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.how-consented");
        await api.ConsentAsync(Petra, agreement.Id, "Aan de keukentafel voorgelezen; zei ja.").HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal((true, false, AgreementStatus.Draft), await ConsentsAsync(agreement.Id));
    }

    [Fact]
    public async Task The_professional_does_not_say_yes_for_a_client_with_an_account()
    {
        var agreement = await api.GivenCompleteAsync();
        await api.ConsentAsync(Petra, agreement.Id, "Zei ja.").IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-yours");
        await api.PostAsync(Petra, agreement.Id, "refusals", new RefuseConsent.Request()).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-yours");
    }

    [Fact]
    public async Task Of_two_who_say_yes_at_once_both_count_and_it_starts_once()
    {
        await api.OtherServices.ListenAsync<AgreementActivated>(Cancel);
        for (var round = 0; round < 5; round++)
        {
            var agreement = await api.GivenCompleteAsync();

            var answers = await Task.WhenAll(new[] { agreement.Client, agreement.Volunteer, agreement.Client }.Select(person => api.ConsentAsync(person, agreement.Id)));

            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode));
            Assert.Equal((true, true, AgreementStatus.Active), await ConsentsAsync(agreement.Id));
            Assert.Equal(2, (await api.ReadAsync(Petra, agreement.Id)).Answers.Count);
            await api.OtherServices.ReceiveAsync<AgreementActivated>(e => e.AgreementId == agreement.Id, Cancel);
            Assert.Single(await api.OtherServices.ReceivedAllAsync<AgreementActivated>(Cancel), e => e.AgreementId == agreement.Id);
        }
    }

    [Theory]
    [InlineData("client")]
    [InlineData("volunteer")]
    [InlineData("professional")]
    public async Task Each_of_the_three_can_end_it_and_twice_is_once(string who)
    {
        await api.OtherServices.ListenAsync<AgreementEnded>(Cancel);
        var agreement = await api.GivenActiveAsync();
        var person = who switch { "client" => agreement.Client, "volunteer" => agreement.Volunteer, _ => Petra };

        for (var i = 0; i < 2; i++)
            await api.PostAsync(person, agreement.Id, "ending", new EndAgreement.Request(EndReason.BecameFriendship)).HasStatusAsync(HttpStatusCode.NoContent);

        var heard = await api.OtherServices.ReceiveAsync<AgreementEnded>(e => e.AgreementId == agreement.Id, Cancel);
        Assert.Equal((agreement.Match.MatchId, agreement.Match.VolunteerId, "became-friendship"), (heard.MatchId, heard.VolunteerId, heard.ReasonCode));
        Assert.Single(await api.OtherServices.ReceivedAllAsync<AgreementEnded>(Cancel), e => e.AgreementId == agreement.Id);
        await api.ConsentAsync(agreement.Client, agreement.Id).IsProblemAsync(HttpStatusCode.Conflict, "agreement.ended");
    }

    [Fact]
    public async Task A_backup_for_oneself_is_none()
    {
        var agreement = await api.GivenDraftAsync();
        await BackupAsync(Petra.Id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.backup-is-professional");
        await BackupAsync(agreement.Volunteer.Id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.backup-is-party");
        await BackupAsync(agreement.Client.Id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.backup-is-party");
        await BackupAsync(Guid.CreateVersion7()).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.backup-unknown");
        await BackupAsync(Guid.Empty).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "agreement.backup-missing");

        Task<HttpResponseMessage> BackupAsync(Guid person) => api.PutAsync(Petra, agreement.Id, "backup", new AssignBackup.Request(person));
    }

    [Theory]
    [InlineData("tasks", """{ "does": [], "doesNot": [], "clientDoes": [] }""")]
    [InlineData("tasks", """{ "does": [{ "text": " " }], "doesNot": [], "clientDoes": [], "otherDoes": [] }""")]
    [InlineData("tasks", """{ "does": [null], "doesNot": [], "clientDoes": [], "otherDoes": [] }""")]
    [InlineData("tasks", """{ "does": "klussen", "doesNot": [], "clientDoes": [], "otherDoes": [] }""")]
    [InlineData("tasks", """{ "does": [{ "text": "a", "axes": { "taskTransfer": 5, "decisionAuthority": 0, "professionalPresence": 0 } }], "doesNot": [], "clientDoes": [], "otherDoes": [] }""")]
    [InlineData("terms", "{}")]
    [InlineData("terms", """{ "axes": { "taskTransfer": -1, "decisionAuthority": 0, "professionalPresence": 0 } }""")]
    [InlineData("terms", """{ "axes": { "taskTransfer": 1, "decisionAuthority": 0, "professionalPresence": 0 }, "rhythm": { "times": 1, "per": "Week", "slot": "someday" } }""")]
    [InlineData("terms", """{ "axes": { "taskTransfer": 1, "decisionAuthority": 0, "professionalPresence": 0 }, "volunteerSide": { "minimumWeeks": 999, "noticeDays": 1 } }""")]
    [InlineData("responsible", """{ "professionalId": "01990000-0000-7000-8000-000000000001", "reason": " " }""")]
    [InlineData("backup", "{}")]
    [InlineData("backup", """{ "personId": "Petra" }""")]
    [InlineData("consents", """{ "revision": 0 }""")]
    [InlineData("consents", "{}")]
    [InlineData("refusals", "[]")]
    [InlineData("ending", "{}")]
    [InlineData("ending", """{ "reason": "Bored" }""")]
    [InlineData("ending", "")]
    public async Task Bad_input_is_explained(string part, string body)
    {
        var agreement = await api.GivenDraftAsync();
        var method = part is "tasks" or "backup" or "terms" or "responsible" ? HttpMethod.Put : HttpMethod.Post;
        var person = part is "consents" or "refusals" ? agreement.Client : Petra;
        await api.As(person).SendAsync(
            new HttpRequestMessage(method, $"/api/agreements/v1/agreements/{agreement.Id}/{part}") { Content = new StringContent(body, null, "application/json") }, Cancel)
            .IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task Lines_are_not_endless()
    {
        var agreement = await api.GivenDraftAsync();
        foreach (var wrong in new[] { New.Tasks() with { Does = [new TaskLine(new string('x', 201))] }, New.Tasks() with { Does = [.. Enumerable.Repeat(new TaskLine("klussen"), 21)] }, New.Tasks() with { DoesNot = [new string('x', 201)] } })
            await api.PutAsync(Petra, agreement.Id, "tasks", wrong).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    private async Task<(bool, bool, AgreementStatus)> ConsentsAsync(Guid id)
    {
        var read = await api.ReadAsync(Petra, id);
        return (read.ClientConsented, read.VolunteerConsented, read.Status);
    }
}
