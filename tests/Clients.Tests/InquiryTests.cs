using System.Net;
using System.Net.Http.Json;
using Samenspel.Clients.Contracts;
using Samenspel.Clients.Domain;
using Samenspel.Clients.Features.Clients;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class InquiryTests(ClientsApi api) : IClassFixture<ClientsApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_five_questions_lead_from_own_strength_to_an_explored_request()
    {
        await api.OtherServices.ListenAsync<SelfRelianceInquiryCompleted>(Cancel);
        var id = await api.GivenRequestAsync(await api.GivenClientAsync());

        await api.AnswerAsync(id, 1, New.Answer(1)).HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal(SupportRequestStatus.Exploring, (await api.ReadRequestAsync(id)).Status);
        for (var number = 2; number <= 5; number++) await api.AnswerAsync(id, number, New.Answer(number)).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal(SupportRequestStatus.Explored, (await api.ReadRequestAsync(id)).Status);
        var heard = await api.OtherServices.ReceiveAsync<SelfRelianceInquiryCompleted>(e => e.RequestId == id, Cancel);
        Assert.Equal((0b11001, 0b00110), (heard.AnsweredMask, heard.SkippedMask));
    }

    [Fact]
    public async Task A_later_question_waits_for_the_earlier()
    {
        var id = await api.GivenRequestAsync(await api.GivenClientAsync());
        await api.AnswerAsync(id, 2, New.Answer(2)).IsProblemAsync(HttpStatusCode.Conflict, "inquiry.earlier-questions-first");
        await api.AnswerAsync(id, 5, new("Ja", IsNeeded: true)).IsProblemAsync(HttpStatusCode.Conflict, "inquiry.earlier-questions-first");
    }

    [Fact]
    public async Task Danger_lets_professional_help_come_at_once()
    {
        var id = await api.GivenRequestAsync(await api.GivenClientAsync());
        await api.AnswerAsync(id, 5, new("Ja", IsNeeded: true, DangerReason: "Hij valt elke nacht.")).HasStatusAsync(HttpStatusCode.NoContent);

        var answer = Assert.Single((await api.ReadRequestAsync(id)).Inquiry);
        Assert.Equal((5, "Hij valt elke nacht."), (answer.Number, answer.DangerReason));
        await api.AnswerAsync(id, 1, new("Tekenen", DangerReason: "Zomaar gezegd")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "inquiry.danger-is-for-the-fifth");
    }

    [Fact]
    public async Task A_question_is_answered_or_skipped_with_a_reason()
    {
        var id = await api.GivenRequestAsync(await api.GivenClientAsync());
        await api.AnswerAsync(id, 1, new()).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "inquiry.answer-or-skip");
        await api.AnswerAsync(id, 1, new("Tekenen", "Geen tijd")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "inquiry.answer-or-skip");
        await api.AnswerAsync(id, 1, new("  ")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "inquiry.answer-or-skip");
        await api.AnswerAsync(id, 1, new(SkipReason: "   ")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "inquiry.answer-or-skip");
        await api.AnswerAsync(id, 5, new("Ja", IsNeeded: true, DangerReason: "   ")).IsProblemAsync(HttpStatusCode.Conflict, "inquiry.earlier-questions-first");
        for (var number = 1; number <= 3; number++) await api.AnswerAsync(id, number, New.Answer(number)).HasStatusAsync(HttpStatusCode.NoContent);
        await api.AnswerAsync(id, 4, new("Misschien")).IsProblemAsync(HttpStatusCode.UnprocessableEntity, "inquiry.say-whether-needed");
    }

    [Fact]
    public async Task What_the_client_does_himself_becomes_own_strengths_and_what_is_no_longer_said_has_ended()
    {
        var client = await api.GivenClientAsync();
        var id = await api.GivenRequestAsync(client);
        await api.AnswerAsync(id, 1, new("Tekenen\n Meten \nTekenen")).HasStatusAsync(HttpStatusCode.NoContent);
        await api.AnswerAsync(id, 1, new("Tekenen\nZagen")).HasStatusAsync(HttpStatusCode.NoContent);

        var strengths = (await api.As(ClientsApi.Petra).GetAsync($"{ClientsApi.Root}/clients/{client}", Cancel).OkAsync<GetClient.Response>()).Strengths;
        Assert.Equal(["Tekenen", "Zagen"], strengths.Where(s => s.EndedOn is null).Select(s => s.Text).Order());
        Assert.Equal(["Meten"], strengths.Where(s => s.EndedOn is not null).Select(s => s.Text));
    }

    [Fact]
    public async Task An_answer_given_again_replaces_the_first_and_completes_only_once()
    {
        await api.OtherServices.ListenAsync<SelfRelianceInquiryCompleted>(Cancel);
        var id = await api.GivenExploredRequestAsync(await api.GivenClientAsync());
        await api.AnswerAsync(id, 2, new("Mijn buurvrouw doet boodschappen.")).HasStatusAsync(HttpStatusCode.NoContent);

        Assert.Equal("Mijn buurvrouw doet boodschappen.", (await api.ReadRequestAsync(id)).Inquiry.Single(a => a.Number == 2).Text);
        await api.OtherServices.ReceiveAsync<SelfRelianceInquiryCompleted>(e => e.RequestId == id, Cancel);
        Assert.Single(await api.OtherServices.ReceivedAllAsync<SelfRelianceInquiryCompleted>(Cancel), e => e.RequestId == id);
    }

    [Fact]
    public async Task Another_team_asks_nothing_and_a_sixth_question_does_not_exist()
    {
        var id = await api.GivenRequestAsync(await api.GivenClientAsync());
        await api.As(TestPerson.Professional(Guid.CreateVersion7())).PutAsJsonAsync($"{ClientsApi.Root}/support-requests/{id}/inquiry/1", New.Answer(1), Cancel)
            .IsProblemAsync(HttpStatusCode.NotFound, "support-request.not-found");
        await api.AnswerAsync(id, 6, New.Answer(1)).IsProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }
}
