using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>Who is invited chooses a password by a link that goes to that person only.</summary>
public sealed class InvitationTests(IdentityHost host) : IClassFixture<IdentityHost>, IAsyncLifetime
{
    private const string Api = "/api/identity/v1";
    private HttpClient aisha = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => aisha = await host.AsAsync(Role.Administrator);

    [Fact]
    public async Task An_invited_person_chooses_a_password_and_signs_in()
    {
        var request = new InvitePerson.Request("Bram de Groot", "bram@samenspel.example");
        var invited = await aisha.PostAsJsonAsync(Api + "/people", request, Cancel).OkAsync<InvitePerson.Response>();
        var again = await aisha.PostAsJsonAsync(Api + "/people", request, Cancel).OkAsync<InvitePerson.Response>();
        Assert.Equal(invited.Id, again.Id);
        await aisha.PostAsJsonAsync(Api + "/people", request with { DisplayName = "Iemand Anders" }, Cancel).IsProblemAsync(HttpStatusCode.Conflict, "person.email-taken");

        var (signIn, link) = (new SignIn(host.Browser()), await host.InvitationAsync(request.Email));
        await signIn.PostFormAsync(link, new() { ["New"] = "rode regenjas droogt" }, Cancel).HasStatusAsync(HttpStatusCode.Redirect);
        var used = await signIn.PostFormAsync(link, new() { ["New"] = "gele regenjas droogt" }, Cancel);

        Assert.Contains("gebruikt of verlopen", await used.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        await host.SignInAsync(request.Email, "rode regenjas droogt");
        Assert.Equal(PersonStatus.Active, (await ReadAsync(invited.Id)).Status);
    }

    [Fact]
    public async Task The_link_of_an_invitation_goes_to_the_person_only_and_can_be_sent_again()
    {
        var request = new InvitePerson.Request("Dirk Smid", "dirk@samenspel.example");
        var answer = await aisha.PostAsJsonAsync(Api + "/people", request, Cancel);
        Assert.DoesNotContain("token", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.OrdinalIgnoreCase);
        var id = (await answer.Content.ReadFromJsonAsync<InvitePerson.Response>(Cancel))!.Id;

        var renewed = await aisha.PostAsync($"{Api}/people/{id}/invitations", null, Cancel);
        Assert.Equal((HttpStatusCode.Accepted, ""), (renewed.StatusCode, await renewed.Content.ReadAsStringAsync(Cancel)));
        var link = await host.InvitationAsync(request.Email, number: 2);
        Assert.Equal(link, await new Mailbox(host.MailFolder).LinkAsync(request.Email, "/account/invitation", number: 2));
        await new SignIn(host.Browser()).PostFormAsync(link, new() { ["New"] = "rode regenjas droogt" }, Cancel).HasStatusAsync(HttpStatusCode.Redirect);
        await host.SignInAsync(request.Email, "rode regenjas droogt");
    }

    [Fact]
    public async Task Who_is_invited_twice_at_the_same_moment_is_one_person()
    {
        var request = new InvitePerson.Request("Ella Mol", "ella@samenspel.example");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => aisha.PostAsJsonAsync(Api + "/people", request, Cancel)));
        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Created);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.OK or HttpStatusCode.Conflict, $"{answer.StatusCode}"));
        Assert.Single(await aisha.ReadAllAsync<ListPeople.Item>(Api + "/people", item => item.Id, cancel: Cancel), item => item.Email == request.Email);
    }

    [Fact]
    public async Task An_invitation_with_a_made_up_token_changes_nothing()
    {
        var invited = await aisha.PostAsJsonAsync(Api + "/people", new InvitePerson.Request("Cor Prins", "cor@samenspel.example"), Cancel).OkAsync<InvitePerson.Response>();
        var forged = new Uri(IdentityHost.PublicUrl, $"account/invitation?person={invited.Id}&token=made-up");

        await new SignIn(host.Browser()).PostFormAsync(forged, new() { ["New"] = "rode regenjas droogt" }, Cancel).HasStatusAsync(HttpStatusCode.OK);

        Assert.Equal(PersonStatus.Invited, (await ReadAsync(invited.Id)).Status);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<GetPerson.Response> ReadAsync(Guid id) => aisha.GetAsync($"{Api}/people/{id}", Cancel).OkAsync<GetPerson.Response>();
}
