using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Arrangements;
using Samenspel.Clients.Features.Consents;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.Notices;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class ProfileTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_client_approves_the_text_and_only_then_matching_hears_without_words()
    {
        await api.OtherServices.ListenAsync<SupportRequestOpened>(Cancel);
        var meindert = TestPerson.Of(Role.Client);
        var client = await api.GivenClientAsync(meindert.Id);
        await api.As(ClientsApi.Petra).PutAsJsonAsync($"{ClientsApi.Root}/clients/{client}/arrangement/severity", new SetSeverity.Request(Severity.Light, "Het gaat goed."), ApiJson.Options, Cancel)
            .HasStatusAsync(HttpStatusCode.NoContent);
        var id = await api.GivenDescribedRequestAsync(client);
        await api.GivenConsentAsync(client, ConsentScope.Matching);

        await ApproveAsync(ClientsApi.Petra, id, "Hij zei ja.").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "profile.client-decides");
        for (var i = 0; i < 2; i++) await ApproveAsync(meindert, id).HasStatusAsync(HttpStatusCode.NoContent);

        var heard = await api.OtherServices.ReceiveAsync<SupportRequestOpened>(e => e.RequestId == id, Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<SupportRequestOpened>(Cancel), e => e.RequestId == id);
        Assert.Equal((client, meindert.Id, ClientsApi.Petra.Id, ClientsApi.Team, "odd-jobs", "light"),
            (heard.ClientId, heard.ClientAccountId, heard.ProfessionalId, heard.TeamId, heard.ActivityCode, heard.SeverityCode));
        Assert.Equal(("patient", "nld", "listening", "dog"), (heard.TraitCodes.Single(), heard.LanguageCodes.Single(), heard.TrainingCodes.Single(), heard.CircumstanceCodes.Single()));
        Assert.Contains("support-request.profile-to-approve", await NoticesAsync(meindert, id));
        Assert.Empty(await NoticesAsync(meindert, id, "&isRead=false")); // it was done
        Assert.Contains("support-request.profile-approved", await NoticesAsync(ClientsApi.Petra, id));
        foreach (var person in new[] { ClientsApi.Petra, meindert }) Assert.Equal(client, await ConcernedAsync(person, id));
        var read = await api.ReadRequestAsync(id);
        Assert.Equal((SupportRequestStatus.Open, meindert.Id), (read.Status, read.Profile!.ApprovedById));
        Assert.Equal(["Lijmen en afwerken", "Tekenen en meten"], read.Profile.ClientKeepsDoing.Order());
    }

    [Fact]
    public async Task For_a_client_without_account_the_professional_writes_down_how_the_yes_was_said()
    {
        var client = await api.GivenClientAsync();
        var id = await api.GivenDescribedRequestAsync(client);
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        await ApproveAsync(ClientsApi.Petra, id).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "profile.say-how-it-was-said");
        await ApproveAsync(ClientsApi.Petra, id, "Aan de keukentafel gezegd.").HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal("Aan de keukentafel gezegd.", (await api.ReadRequestAsync(id)).Profile!.ApprovalNote);
    }

    [Fact]
    public async Task Who_says_yes_to_a_text_that_was_rewritten_since_reads_it_again()
    {
        var meindert = TestPerson.Of(Role.Client);
        var client = await api.GivenClientAsync(meindert.Id);
        var id = await api.GivenDescribedRequestAsync(client);
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        var read = (await api.ReadRequestAsync(id)).Profile!.Id;
        await api.DescribeAsync(id, New.Profile(api.Clock) with { Goal = "Heel iets anders" }).HasStatusAsync(HttpStatusCode.NoContent);

        await ApproveAsync(meindert, id, profile: read).IsProblemAsync(HttpStatusCode.Conflict, "profile.rewritten");
        await ApproveAsync(meindert, id, profile: Guid.Empty).IsProblemAsync(HttpStatusCode.Conflict, "profile.rewritten");
        Assert.Equal(SupportRequestStatus.Explored, (await api.ReadRequestAsync(id)).Status);
        await ApproveAsync(meindert, id).HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Nobody_is_looked_for_without_consent_or_after_it_ran_out()
    {
        var client = await api.GivenClientAsync();
        var id = await api.GivenDescribedRequestAsync(client);
        await ApproveAsync(ClientsApi.Petra, id, "Hij zei ja.").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "profile.consent-missing");
        await api.GivenConsentAsync(client, ConsentScope.Matching);
        await api.As(ClientsApi.Petra).PostAsJsonAsync($"{ClientsApi.Root}/clients/{client}/consents/matching/withdrawal", new WithdrawConsent.Request("Toch niet."), Cancel).HasStatusAsync(HttpStatusCode.NoContent);
        await ApproveAsync(ClientsApi.Petra, id, "Hij zei ja.").IsProblemAsync(HttpStatusCode.UnprocessableEntity, "profile.consent-missing");
    }

    [Fact]
    public async Task A_profile_comes_after_the_questions_and_only_when_a_volunteer_is_needed()
    {
        var id = await api.GivenRequestAsync(await api.GivenClientAsync());
        await api.DescribeAsync(id, New.Profile(api.Clock)).IsProblemAsync(HttpStatusCode.Conflict, "inquiry.not-complete");
        await ApproveAsync(ClientsApi.Petra, await WithConsentAsync(id), "Hij zei ja.").IsProblemAsync(HttpStatusCode.Conflict, "profile.not-written");

        for (var number = 1; number <= 3; number++) await api.AnswerAsync(id, number, New.Answer(number)).HasStatusAsync(HttpStatusCode.NoContent);
        await api.AnswerAsync(id, 4, new("Nee, de buren helpen", IsNeeded: false)).HasStatusAsync(HttpStatusCode.NoContent);
        await api.AnswerAsync(id, 5, New.Answer(5)).HasStatusAsync(HttpStatusCode.NoContent);
        await api.DescribeAsync(id, New.Profile(api.Clock)).IsProblemAsync(HttpStatusCode.Conflict, "profile.no-volunteer-needed");
    }

    [Fact]
    public async Task A_profile_is_not_approved_when_no_volunteer_is_needed_any_more()
    {
        var id = await api.GivenDescribedRequestAsync(await api.GivenClientAsync());
        await api.AnswerAsync(id, 4, new("Nee, de buren helpen", IsNeeded: false)).HasStatusAsync(HttpStatusCode.NoContent);
        await ApproveAsync(ClientsApi.Petra, await WithConsentAsync(id), "Hij zei ja.").IsProblemAsync(HttpStatusCode.Conflict, "profile.no-volunteer-needed");
    }

    [Fact]
    public async Task Without_the_client_or_a_caregiver_who_is_known_a_reason_is_written_down()
    {
        var client = await api.GivenClientAsync();
        var id = await api.GivenExploredRequestAsync(client);
        await api.DescribeAsync(id, New.Profile(api.Clock) with { WithClient = false }).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "profile.say-why-without");
        await api.GivenCaregiverAsync(client);
        await api.DescribeAsync(id, New.Profile(api.Clock)).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "profile.say-why-without");
        await api.DescribeAsync(id, New.Profile(api.Clock) with { WithoutReason = "Samira was op reis." }).HasStatusAsync(HttpStatusCode.NoContent);
        await api.DescribeAsync(id, New.Profile(api.Clock) with { WithCaregiver = true, Goal = "Samen zagen" }).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal("Samen zagen", (await api.ReadRequestAsync(id)).Profile!.Goal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(400)]
    [InlineData(2000000)]
    public async Task Support_is_looked_at_again_within_a_year(int days)
    {
        var id = await api.GivenExploredRequestAsync(await api.GivenClientAsync());
        await api.DescribeAsync(id, New.Profile(api.Clock) with { ReviewOn = api.Clock.Today().AddDays(days) })
            .IsProblemAsync(HttpStatusCode.UnprocessableEntity, "support-request.review-not-within-a-year");
    }

    [Fact]
    public async Task A_profile_is_written_over_only_by_who_read_it()
    {
        var id = await api.GivenOpenRequestAsync(await api.GivenClientAsync());
        await api.As(ClientsApi.Petra).PutAsJsonAsync($"{ClientsApi.Root}/support-requests/{id}/profile", New.Profile(api.Clock), Cancel)
            .IsProblemAsync((HttpStatusCode)428, "request.say-which-version");
    }

    [Fact]
    public async Task An_unknown_code_is_refused()
    {
        var id = await api.GivenExploredRequestAsync(await api.GivenClientAsync());
        var profile = New.Profile(api.Clock);
        WriteProfile.Request[] wrong =
        [
            profile with { ActivityCode = "skydiving" }, profile with { Slots = ["someday"] }, profile with { Slots = [] },
            profile with { TraitCodes = ["rich"] }, profile with { ClientKeepsDoing = [new string('x', 201)] },
        ];
        foreach (var one in wrong) await api.DescribeAsync(id, one).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task Another_client_does_not_approve()
    {
        var id = await api.GivenDescribedRequestAsync(await api.GivenClientAsync());
        await ApproveAsync(TestPerson.Of(Role.Client), id).IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");
    }

    [Fact]
    public async Task Instead_of_a_yes_the_client_is_called_until_the_text_is_written_anew()
    {
        var (meindert, client) = (TestPerson.Of(Role.Client), await api.GivenClientAsync());
        await api.LinkAsync(meindert, client);
        var early = await api.GivenExploredRequestAsync(client);
        await QuestionAsync(meindert, early).IsProblemAsync(HttpStatusCode.Conflict, "profile.not-written");
        var id = await api.GivenDescribedRequestAsync(client);

        await QuestionAsync(TestPerson.Of(Role.Client), id).IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");
        await QuestionAsync(ClientsApi.Petra, id).HasStatusAsync(HttpStatusCode.Forbidden);
        for (var i = 0; i < 2; i++) await QuestionAsync(meindert, id).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Empty(await NoticesAsync(meindert, id, "&isRead=false")); // it was answered
        Assert.Single(await NoticesAsync(ClientsApi.Petra, id, "&isRead=false"), "support-request.profile-questioned");
        Assert.Null((await api.ReadRequestAsync(id)).Profile!.ApprovedAt);

        await api.DescribeAsync(id, New.Profile(api.Clock) with { Goal = "Zoals hij het zegt" }).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Empty(await NoticesAsync(ClientsApi.Petra, id, "&isRead=false"));
        Assert.Contains("support-request.profile-to-approve", await NoticesAsync(meindert, id, "&isRead=false"));
    }

    private Task<HttpResponseMessage> QuestionAsync(TestPerson person, Guid request) =>
        api.As(person).PostAsync($"{ClientsApi.Root}/support-requests/{request}/profile-question", null, Cancel);

    private async Task<IEnumerable<string>> NoticesAsync(TestPerson person, Guid request, string query = "") =>
        from notice in (await api.As(person).GetAsync($"{ClientsApi.Root}/notices?pageSize=100{query}", Cancel).OkAsync<Page<NoticesApi.Item>>()).Items
        where notice.SubjectId == request
        select notice.Code;

    private async Task<Guid?> ConcernedAsync(TestPerson person, Guid request) =>
        (await api.As(person).GetAsync($"{ClientsApi.Root}/notices?pageSize=100", Cancel).OkAsync<Page<NoticesApi.Item>>()).Items.First(notice => notice.SubjectId == request).ClientId;

    private async Task<Guid> WithConsentAsync(Guid request)
    {
        await api.GivenConsentAsync((await api.ReadRequestAsync(request)).ClientId, ConsentScope.Matching);
        return request;
    }

    /// <summary>Approves the profile that was read: the one of now when none is named.</summary>
    private async Task<HttpResponseMessage> ApproveAsync(TestPerson person, Guid request, string? note = null, Guid? profile = null) =>
        await api.As(person).PostAsJsonAsync($"{ClientsApi.Root}/support-requests/{request}/approval",
            new ApproveProfile.Request(profile ?? (await api.ReadRequestAsync(request)).Profile?.Id ?? Guid.CreateVersion7(), note), Cancel);
}
