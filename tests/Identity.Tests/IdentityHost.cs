using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Keys;
using Samenspel.TestKit;

namespace Samenspel.Identity.Tests;

/// <summary>The identity service as it runs outside Development, with a database of its own and two-factor for nobody.</summary>
public sealed class IdentityHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "paarse olifant fietst";
    public static readonly Uri PublicUrl = new("https://samenspel.test/");

    private static readonly string OldKey = KeySet.NewPem();
    private static readonly string NewKey = KeySet.NewPem();
    private readonly string encryptionKey = KeySet.NewPem();
    private readonly ConcurrentDictionary<Role, Task<string>> tokens = new();
    private TestDatabase database = null!;
    private Uri broker = null!;

    public OtherServices OtherServices { get; private set; } = null!;

    public string MailFolder { get; } = Directory.CreateTempSubdirectory("samenspel-mail-").FullName;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        broker = await Servers.NewVirtualHostAsync();
        await WithAsync(async services =>
        {
            await services.GetRequiredService<IdentityDb>().Database.MigrateAsync();
            await OAuthClients.ApplyAsync(services.GetRequiredService<IOpenIddictApplicationManager>(), PublicUrl,
                [new SystemClient("reporting", "a secret of a system", ["administrator"])]);
            await ActivatorUtilities.CreateInstance<DevelopmentData>(services).ApplyAsync(Password);
        });
        OtherServices = await OtherServices.ConnectAsync(broker, TestContext.Current.CancellationToken, database);
    }

    /// <summary>The same service and database, some settings changed: a restart.</summary>
    public WebApplicationFactory<Program> RestartedWith(params (string Key, string Value)[] settings) => WithWebHostBuilder(builder =>
    {
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
    });

    /// <summary>The setting that lets a new key take over from the present one.</summary>
    public static (string, string) NewerKey => ("Identity:SigningKeys:1", NewKey);

    public async Task WithAsync(Func<IServiceProvider, Task> act)
    {
        await using var scope = Services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    public HttpClient Browser() => BrowserOf(this);

    public static HttpClient BrowserOf(WebApplicationFactory<Program> service) =>
        service.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true, BaseAddress = PublicUrl });

    /// <summary>A browser and the tokens of somebody who just signed in.</summary>
    public async Task<(SignIn SignIn, Tokens Tokens)> SignInAsync(string email, string password = Password)
    {
        var signIn = new SignIn(Browser());
        return (signIn, await signIn.WithPasswordAsync(email, password, TestContext.Current.CancellationToken));
    }

    public HttpClient With(string accessToken)
    {
        var client = Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return client;
    }

    /// <summary>An API client of the demo person with this role, who really signed in.</summary>
    public async Task<HttpClient> AsAsync(Role role) => With(await tokens.GetOrAdd(role, async _ => (await SignInAsync(EmailOf(role))).Tokens.AccessToken));

    public static string EmailOf(Role role) => role switch
    {
        Role.Professional => "petra",
        Role.Coordinator => "karin",
        Role.Volunteer => "jan",
        Role.Client => "meindert",
        Role.Caregiver => "samira",
        Role.Ambassador => "noor",
        _ => "aisha",
    } + "@samenspel.example";

    /// <summary>A new active person who signs in with <see cref="Password"/>.</summary>
    internal async Task<(Guid Id, string Email)> GivenPersonAsync(params RoleAssignment[] roles)
    {
        var person = Person.Invite("Iemand Anders");
        var email = $"{person.Id:N}@samenspel.example";
        await WithAsync(async services =>
        {
            person.Activate();
            foreach (var role in roles) Assert.Null(person.Assign(role, out _));
            services.GetRequiredService<IdentityDb>().Add(person);
            var result = await services.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Account>>().CreateAsync(Account.For(person.Id, email), Password);
            Assert.True(result.Succeeded, result.ToString());
        });
        return (person.Id, email);
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (OtherServices is not null) await OtherServices.DisposeAsync();
        await base.DisposeAsync();
        if (database is not null) await database.DisposeAsync();
        Directory.Delete(MailFolder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Samenspel:PublicUrl", PublicUrl.ToString());
        builder.UseSetting("Database:Provider", database.Provider);
        builder.UseSetting("ConnectionStrings:identitydb", database.ConnectionString);
        builder.UseSetting("ConnectionStrings:rabbitmq", broker.ToString());
        builder.UseSetting("Mail:PickupFolder", MailFolder);
        builder.UseSetting("Mail:Interval", "00:00:00.500");
        builder.UseSetting("Mail:NoticeInterval", "01:00:00"); // tests look themselves
        builder.UseSetting("Messaging:PollInterval", "00:00:00.500");
        builder.UseSetting("Identity:TwoFactor:RequiredRoles", "");
        builder.UseSetting("Identity:SigningKeys:0", OldKey);
        builder.UseSetting("Identity:EncryptionKeys:0", encryptionKey);
    }
}
