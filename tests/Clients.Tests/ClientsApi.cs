using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Clients.Data;
using Samenspel.Clients.Features.Accounts;
using Samenspel.Clients.Features.Arrangements;
using Samenspel.Clients.Features.Caregivers;
using Samenspel.Clients.Features.Clients;
using Samenspel.Clients.Features.Consents;
using Samenspel.Clients.Features.Respite;
using Samenspel.Clients.Features.SupportRequests;
using Samenspel.Domain;
using Samenspel.TestKit;

namespace Samenspel.Clients.Tests;

public sealed class ClientsApi : IAsyncLifetime
{
    private readonly Host host = new();

    public static readonly Guid Team = Guid.CreateVersion7();
    public static readonly TestPerson Petra = TestPerson.Professional(Team);
    public const string Root = "/api/clients/v1";

    public OtherServices OtherServices => host.OtherServices;
    public IServiceProvider Services => host.Services;

    /// <summary>What is looked at regularly is looked at, at this moment.</summary>
    public async Task WatchRespiteAsync(DateTimeOffset now)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RespiteJob>().RunAsync(now, TestContext.Current.CancellationToken);
    }

    /// <summary>Somebody is known as a professional of a team.</summary>
    public async Task KnowProfessionalAsync(Guid person, Guid team)
    {
        var cancel = TestContext.Current.CancellationToken;
        await OtherServices.SendAsync(new Identity.Contracts.PersonRoleAssigned(person, Guid.CreateVersion7(), Role.Professional, null, team, Clock.Today(), null), cancel);
        await Eventually.IsTrueAsync(async () =>
        {
            await using var scope = Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<ClientsDb>().Roles.AnyAsync(role => role.PersonId == person && role.TeamId == team, cancel);
        }, "the role is known", cancel: cancel);
    }

    /// <summary>Whether the service heard, as every other does, that a file was merged.</summary>
    public async Task<bool> KnowsMergerAsync(Guid merged)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ClientsDb>().Set<Relations.KnownMerger>().AnyAsync(merger => merger.MergedClientId == merged, TestContext.Current.CancellationToken);
    }

    /// <summary>Looks into the database of the service.</summary>
    internal async Task<T> InDatabaseAsync<T>(Func<ClientsDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<ClientsDb>());
    }

    /// <summary>Waits until the database of the service says so.</summary>
    internal Task IsTrueAsync(Func<ClientsDb, Task<bool>> look, string what) =>
        Eventually.IsTrueAsync(() => InDatabaseAsync(look), what, cancel: TestContext.Current.CancellationToken);

    /// <summary>Days go by, and the service looks twice at the consents of that day: looking twice is looking once.</summary>
    public async Task PassDaysAsync(int days)
    {
        Clock.Advance(TimeSpan.FromDays(days));
        for (var run = 0; run < 2; run++) await Services.RunAsync<ConsentJob>(job => job.RunAsync(Clock.GetUtcNow(), TestContext.Current.CancellationToken));
    }

    public MovedClock Clock => host.Clock;
    public string MailFolder => host.MailFolder;
    public HttpClient As(TestPerson person) => host.As(person);

    /// <summary>A client of Petra's team.</summary>
    public async Task<Guid> GivenClientAsync(Guid? account = null, string? email = null) => await GivenClientAsync(New.Client() with { Email = email }, account);

    /// <summary>A client of Petra's team, who linked the own account.</summary>
    public async Task<Guid> GivenClientAsync(RegisterClient.Request file, Guid? account)
    {
        var client = (await As(Petra).PostAsJsonAsync($"{Root}/clients", file).OkAsync<RegisterClient.Response>()).Id;
        if (account is { } own) await LinkAsync(TestPerson.Of(Role.Client) with { Id = own }, client);
        return client;
    }

    /// <summary>A person whom Petra invited links the own account, as the client or as a caregiver.</summary>
    public async Task LinkAsync(TestPerson person, Guid client, Guid? caregiver = null, TestPerson? by = null)
    {
        var invited = await As(by ?? Petra).PostAsJsonAsync($"{Root}/account-invitations", new InviteToFile.Request(client, caregiver)).OkAsync<InviteToFile.Response>();
        await As(person).PostAsJsonAsync($"{Root}/account-invitations/acceptance", new LinkAccount.Request(invited.Code)).OkAsync<LinkAccount.Response>();
    }

    /// <summary>A request of a client of Petra's team, of which only the question is known.</summary>
    public async Task<Guid> GivenRequestAsync(Guid client) =>
        (await As(Petra).PostAsJsonAsync($"{Root}/clients/{client}/support-requests", New.Request()).OkAsync<StartSupportRequest.Response>()).Id;

    /// <summary>A request of which the five questions were asked; a volunteer is needed.</summary>
    public async Task<Guid> GivenExploredRequestAsync(Guid client)
    {
        var id = await GivenRequestAsync(client);
        for (var number = 1; number <= 5; number++) await AnswerAsync(id, number, New.Answer(number)).HasStatusAsync(HttpStatusCode.NoContent);
        return id;
    }

    /// <summary>A request with a profile that waits for the client's yes.</summary>
    public async Task<Guid> GivenDescribedRequestAsync(Guid client)
    {
        var id = await GivenExploredRequestAsync(client);
        await DescribeAsync(id, New.Profile(Clock)).HasStatusAsync(HttpStatusCode.NoContent);
        return id;
    }

    /// <summary>A request for which a volunteer is looked for, of a client without account.</summary>
    public async Task<Guid> GivenOpenRequestAsync(Guid client)
    {
        var id = await GivenDescribedRequestAsync(client);
        await GivenConsentAsync(client, ConsentScope.Matching);
        await As(Petra).PostAsJsonAsync($"{Root}/support-requests/{id}/approval", new ApproveProfile.Request((await ReadRequestAsync(id)).Profile!.Id, "Aan de keukentafel gezegd."))
            .HasStatusAsync(HttpStatusCode.NoContent);
        return id;
    }

    /// <summary>A consent that Petra wrote down.</summary>
    public Task GivenConsentAsync(Guid client, string scope, DateOnly? until = null) =>
        As(Petra).PutAsJsonAsync($"{Root}/clients/{client}/consents/{scope}", new GrantConsent.Request(until, "Aan de keukentafel gezegd.")).HasStatusAsync(HttpStatusCode.NoContent);

    /// <summary>A caregiver of a client, who may read along.</summary>
    public async Task<TestPerson> GivenCaregiverAsync(Guid client, bool mayRead = true)
    {
        var samira = TestPerson.Of(Role.Caregiver);
        await GivenCaregiverAsync(client, new LinkCaregiver.Request("Samira", "Amrani", "dochter"), samira);
        if (mayRead) await GivenConsentAsync(client, ConsentScope.CaregiverView);
        return samira;
    }

    /// <summary>A caregiver who is written down, and linked the own account.</summary>
    public async Task GivenCaregiverAsync(Guid client, LinkCaregiver.Request written, TestPerson person, TestPerson? by = null) => await LinkAsync(
        person, client, (await As(by ?? Petra).PostAsJsonAsync($"{Root}/clients/{client}/caregivers", written).OkAsync<LinkCaregiver.Response>()).Id, by);

    public Task<HttpResponseMessage> AnswerAsync(Guid request, int number, AnswerInquiryQuestion.Request answer) =>
        As(Petra).PutAsJsonAsync($"{Root}/support-requests/{request}/inquiry/{number}", answer);

    public Task<HttpResponseMessage> DescribeAsync(Guid request, WriteProfile.Request profile) =>
        PutWhatWasReadAsync(Petra, $"{Root}/support-requests/{request}", $"{Root}/support-requests/{request}/profile", profile);

    /// <summary>Reads, and writes with the version that was read.</summary>
    public async Task<HttpResponseMessage> PutWhatWasReadAsync<T>(TestPerson person, string read, string write, T body)
    {
        var http = As(person);
        var tag = (await http.GetAsync(read)).Headers.ETag!;
        using var request = new HttpRequestMessage(HttpMethod.Put, write) { Content = JsonContent.Create(body), Headers = { IfMatch = { tag } } };
        return await http.SendAsync(request);
    }

    public Task<GetSupportRequest.Response> ReadRequestAsync(Guid id) => As(Petra).GetAsync($"{Root}/support-requests/{id}").OkAsync<GetSupportRequest.Response>();

    public ValueTask InitializeAsync() => host.InitializeAsync();
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private sealed class Host() : ServiceUnderTest<Program, ClientsDb>(ClientsDb.ConnectionName)
    {
        public MovedClock Clock { get; } = new();
        public string MailFolder { get; } = Directory.CreateTempSubdirectory("samenspel-mail-").FullName;

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Directory.Delete(MailFolder, recursive: true);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Mail:PickupFolder", MailFolder);
            builder.UseSetting("Mail:Interval", "00:00:00.200");
            builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
        }
    }
}

/// <summary>A clock that can be set forward, and runs on from there.</summary>
public sealed class MovedClock : TimeProvider
{
    private TimeSpan ahead;

    public void Advance(TimeSpan by) => ahead += by;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}

internal static class New
{
    public static RegisterClient.Request Client() => new("Meindert", "de Vries", 1948, "WK034401", IsSomebodyElse: true);

    public static StartSupportRequest.Request Request() => new("Ik wil zelf blijven klussen in de schuur.");

    public static AnswerInquiryQuestion.Request Answer(int number) => number switch
    {
        1 => new("Tekenen en meten\nLijmen en afwerken"),
        4 => new("Iemand die helpt zagen", IsNeeded: true),
        5 => new("Nee", IsNeeded: false),
        _ => new(SkipReason: "Er is geen netwerk in de buurt."),
    };

    public static WriteProfile.Request Profile(TimeProvider clock) => new(
        "odd-jobs", "Zelf blijven klussen, met iemand die zaagt.", ["saturday-morning"], clock.Today().AddMonths(3), WithClient: true,
        TraitCodes: ["patient"], LanguageCodes: ["nld"], TrainingCodes: ["listening"], CircumstanceCodes: ["dog"], NiceToHave: "Houdt van hout.");

    public static AddArrangementLine.Request Line(string title, Domain.Provision provision, Domain.Reach reach, Domain.LineKind kind = Domain.LineKind.Person) =>
        new(title, provision, reach, kind, 4, "Zelf blijven klussen", "Zie titel");
}
