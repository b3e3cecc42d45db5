using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Web;
using Samenspel.TestKit;

namespace Samenspel.DemoData.Loading;

/// <summary>Invites people, has them read their mail and choose the password of the demonstration, and signs them in by the pages of the platform.</summary>
internal sealed class People(Uri publicUrl, string password, Mailbox mail)
{
    private readonly ConcurrentDictionary<string, Task<Person>> signedIn = new();

    /// <summary>Signs in somebody who has an account.</summary>
    public Task<Person> AsAsync(string email) => signedIn.GetOrAdd(email, SignInAsync);

    /// <summary>An account, with a role unless that comes otherwise, by the administrator. Who has one already keeps it.</summary>
    /// <returns>The person's id.</returns>
    public async Task<Guid> InviteAsync(Person administrator, string email, string name, object? role = null)
    {
        string id;
        try
        {
            var invited = await administrator.MakeKnownAsync("/api/identity/v1/people", new { displayName = name, email });
            id = invited["id"]!.ToString();
            await ChoosePasswordAsync(await mail.LinkAsync(email, "/account/invitation"));
        }
        catch (InvalidOperationException known) when (known.Message.Contains("email-taken", StringComparison.Ordinal))
        {
            return (await AsAsync(email)).Id; // an earlier loading made the account and the role
        }
        if (role is not null) await administrator.DoAsync($"/api/identity/v1/people/{id}/role-assignments", role);
        return Guid.Parse(id);
    }

    private async Task ChoosePasswordAsync(Uri invitation)
    {
        using var browser = SignIn.Browser(publicUrl);
        var query = HttpUtility.ParseQueryString(invitation.Query);
        var answer = await new SignIn(browser).PostFormAsync(invitation, new()
        {
            ["New"] = password, ["person"] = query["person"]!, ["token"] = query["token"]!,
        }, CancellationToken.None);
        if (answer.StatusCode is not (HttpStatusCode.Found or HttpStatusCode.SeeOther)) throw new InvalidOperationException($"The password was not taken: {(int)answer.StatusCode}.");
    }

    private async Task<Person> SignInAsync(string email)
    {
        using var browser = SignIn.Browser(publicUrl);
        var tokens = await new SignIn(browser).WithPasswordAsync(email, password, CancellationToken.None);
        var http = new HttpClient { BaseAddress = publicUrl, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", tokens.AccessToken) } };
        var subject = new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken(tokens.AccessToken).Subject;
        return new Person(http, Guid.Parse(subject));
    }
}
