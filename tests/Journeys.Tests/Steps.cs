using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Samenspel.Domain;

namespace Samenspel.Journeys.Tests;

/// <summary>Dutch days, as the services write them.</summary>
internal static class Days
{
    public static string Today => In(0);

    public static string In(int days) => TimeProvider.System.Today().AddDays(days).ToString("O", CultureInfo.InvariantCulture);
}

/// <summary>The five questions, in their order.</summary>
internal static class Questions
{
    /// <summary>A later question waits for the earlier ones.</summary>
    public static async Task AnswerAsync(ApiUser petra, string request, string own)
    {
        await petra.CannotWriteAsync($"{request}/inquiry/4", new { answer = "Ja.", isNeeded = true }, request, HttpStatusCode.Conflict);
        await petra.WriteAsync($"{request}/inquiry/1", new { answer = own }, request);
        await petra.WriteAsync($"{request}/inquiry/2", new { answer = "Een dochter die ver weg woont." }, request);
        await petra.WriteAsync($"{request}/inquiry/3", new { skipReason = "Daar wil de cliënt nu niemand voor vragen." }, request);
        await petra.WriteAsync($"{request}/inquiry/4", new { answer = "Ja, iemand die helpt zonder het over te nemen.", isNeeded = true }, request);
        await petra.WriteAsync($"{request}/inquiry/5", new { answer = "Nu niet.", isNeeded = false }, request);
    }
}

/// <summary>Somebody who was invited says: that is me.</summary>
internal static class Accounts
{
    private const string OfFiles = "/api/clients/v1/account-invitations";

    /// <summary>A client, or a caregiver of the client, links the own account.</summary>
    public static async Task LinkAsync(ApiUser professional, ApiUser person, string client, string? caregiver) =>
        await LinkAsync(await professional.PostAsync(OfFiles, new { clientId = client, caregiverId = caregiver }), person, OfFiles);

    public static Task LinkAsync(JsonNode invitation, ApiUser person, string at) => person.DoAsync($"{at}/acceptance", new { code = invitation.Text("code") });
}

/// <summary>A coordinator gets to know a volunteer, who then can be asked.</summary>
internal static class Volunteering
{
    /// <returns>The volunteer's id.</returns>
    public static async Task<string> ActivateAsync(
        ApiUser karin, ApiUser person, string name, string activity, string slot, string[]? trainings = null, string language = "nld")
    {
        const string Api = "/api/pools/v1";
        var pool = await karin.MakeAsync($"{Api}/pools", new { name = $"Pool van {name} {Guid.CreateVersion7()}" });
        var id = await karin.MakeAsync($"{Api}/pools/{pool}/volunteers", new
        {
            firstName = name, familyName = "de Boer", activityCodes = new[] { activity }, districtCodes = new[] { "WK034403" },
            slots = new[] { slot }, maxClients = 5,
        });
        var volunteer = $"{Api}/volunteers/{id}";
        await Accounts.LinkAsync(await karin.PostAsync($"{volunteer}/account-invitations"), person, $"{Api}/account-invitations");
        await karin.DoAsync($"{volunteer}/screening");
        await karin.WriteAsync($"{volunteer}/profile", new
        {
            activityCodes = new[] { activity }, districtCodes = new[] { "WK034403" }, slots = new[] { slot }, maxClients = 5,
            motiveCodes = new[] { "mean-something", "learn" }, traitCodes = new[] { "patient", "calm" }, boundaryCodes = Array.Empty<string>(),
            languageCodes = new[] { language }, trainingCodes = trainings ?? [], talents = "Ik neem de tijd.", sharedWithClient = "Ik neem de tijd.",
        }, volunteer);
        // The conduct certificate is a gate.
        await karin.DoAsync($"{volunteer}/onboarding", new { plan = Array.Empty<object>() });
        if (SupportActivity.Find(activity)!.NeedsConductCertificate)
            await karin.IsRefusedAsync($"{volunteer}/activation", null, HttpStatusCode.UnprocessableEntity, "volunteer.conduct-certificate-missing");
        await karin.WriteAsync($"{volunteer}/conduct-certificate-check", new { seenOn = Days.In(-3), validUntil = Days.In(700) });
        if (trainings is { Length: > 0 }) await karin.WriteAsync($"{volunteer}/confirmed-trainings", new { trainingCodes = trainings });
        await karin.DoAsync($"{volunteer}/activation");
        return id;
    }
}

/// <summary>From candidate to click.</summary>
internal static class Acquaintance
{
    private const string Api = "/api/matching/v1";

    /// <summary>The volunteer is shortlisted, asked, met and tried; when it clicks for both with person and task, the match is confirmed.</summary>
    /// <param name="petra">The professional.</param>
    /// <param name="karin">The volunteer's coordinator.</param>
    /// <param name="volunteer">The volunteer.</param>
    /// <param name="request">The support request.</param>
    /// <param name="volunteerId">The volunteer's id.</param>
    /// <param name="client">The client; null when the professional writes down what the client said.</param>
    /// <returns>The match's id.</returns>
    public static async Task<string> ConfirmAsync(ApiUser petra, ApiUser karin, ApiUser volunteer, string request, string volunteerId, ApiUser? client)
    {
        await karin.SeesAsync($"{Api}/requests/{request}/candidates?pageSize=100",
            list => list.Items().Any(item => item.Text("volunteerId") == volunteerId && item["fits"]!.GetValue<bool>()), "the volunteer fits");
        var id = await karin.MakeAsync($"{Api}/matches", new { requestId = request, volunteerId, reason = "Doet dit zelf ook graag." });
        var match = $"{Api}/matches/{id}";
        await karin.DoAsync($"{match}/invitation");
        await volunteer.DoAsync($"{match}/acceptance");
        await petra.DoAsync($"{match}/introduction", new { plannedFor = TimeProvider.System.GetUtcNow().AddDays(2), place = "at-home" });
        await petra.DoAsync($"{match}/introduction/completion");
        await petra.DoAsync($"{match}/trial", new { visits = 3 });
        await petra.IsRefusedAsync($"{match}/trial/completion", new { visits = 0 }, HttpStatusCode.UnprocessableEntity, "match.trial-without-visit");
        await petra.DoAsync($"{match}/trial/completion", new { visits = 3 });
        await volunteer.DoAsync($"{match}/clicks", new { withPerson = true, withTask = true });
        Assert.Equal("ClickAsked", (await petra.ReadAsync(match)).Text("status"));
        if (client is null) await petra.DoAsync($"{match}/clicks", new { withPerson = true, withTask = true, note = "Ze zei na de wandeling: ja, graag." });
        else await client.DoAsync($"{match}/clicks", new { withPerson = true, withTask = true });
        Assert.Equal("Confirmed", (await petra.ReadAsync(match)).Text("status"));
        return id;
    }
}

/// <summary>From a drafted agreement to one that runs.</summary>
internal static class Agreeing
{
    private const string Api = "/api/agreements/v1/agreements";

    /// <returns>The address of the agreement that the match drafted.</returns>
    public static async Task<string> DraftedAsync(ApiUser petra, string match)
    {
        var list = await petra.SeesAsync($"{Api}?pageSize=100", agreements => agreements.Items().Any(item => item.Text("matchId") == match), "the agreement is drafted");
        return $"{Api}/{list.Items().First(item => item.Text("matchId") == match).Text("id")}";
    }

    /// <summary>Backup, induction, and everybody's yes to the text each read.</summary>
    public static Task StartAsync(ApiUser petra, string agreement, params ApiUser[] others) => StartAsync(petra, agreement, RunningPlatform.Account("omar"), others);

    /// <summary>The same, with this backup.</summary>
    public static async Task StartAsync(ApiUser petra, string agreement, string backup, params ApiUser[] others)
    {
        await petra.WriteAsync($"{agreement}/backup", new { personId = backup }, agreement);
        var item = await petra.MakeAsync($"{agreement}/induction-items", new { text = "Vertellen wie te bellen is", isBeforeStart = true });
        await petra.DoAsync($"{agreement}/induction-items/{item}/completion");
        foreach (var person in others)
            await person.DoAsync($"{agreement}/consents", new { revision = (await person.ReadAsync(agreement))["revision"]!.GetValue<int>() });
    }
}

/// <summary>The small walking club, and how the ambassador finds a place in it.</summary>
internal static class WalkingClub
{
    private const string Clients = "/api/clients/v1", Pools = "/api/pools/v1", Matching = "/api/matching/v1";

    /// <summary>A small club, of which somebody else has the only place.</summary>
    public static async Task<(string Club, string Place)> FullAsync(ApiUser karin, ApiUser petra)
    {
        var club = await karin.MakeAsync($"{Pools}/activities", new
        {
            title = "Kleine wandelclub", activityCode = "walking", districtCode = "WK034403", slots = new[] { "tuesday-morning" }, places = 1, leaderContact = "Buurthuis De Brug",
        });
        await karin.DoAsync($"{Pools}/activities/{club}/publication");
        var other = await petra.MakeAsync($"{Clients}/clients", new { firstName = "Nel", familyName = "Bos", birthYear = 1947, districtCode = "WK034403" });
        await petra.WriteAsync($"{Clients}/clients/{other}/consents/{ConsentScope.CollectiveActivity}", new { note = "Ze zei ja." });
        return (club, await petra.MakeWhenAllowedAsync($"{Pools}/activities/{club}/places", new { clientId = other }));
    }

    /// <summary>Noor sees a case without names, and collective options first. The club is full; a place comes free.</summary>
    public static async Task<string> ConsultAsync(ApiUser petra, ApiUser noor, string mevrouw, string club, string taken, string volunteer)
    {
        var consult = $"{Matching}/consults/" + await petra.MakeWhenAllowedAsync($"{Matching}/consults", new
        {
            clientId = mevrouw, interestCodes = new[] { "walking" }, slots = new[] { "tuesday-morning" }, needCodes = new[] { "calm-setting" },
            traitCodes = new[] { "likes-silence" }, summary = "Houdt van wandelen, snel overprikkeld, kent weinig mensen.",
        });
        var seen = await noor.ReadAsync(consult);
        Assert.Equal("", seen.Text("clientId"));
        Assert.DoesNotContain("Vera", seen.ToJsonString(), StringComparison.Ordinal);
        await noor.DoAsync($"{consult}/look");
        await noor.SeesAsync($"{consult}/options", options => options["activities"]!.AsArray().Any(one => one!.Text("activityId") == club && one!["free"]!.GetValue<int>() == 0), "the club is full");
        await noor.DoAsync($"{consult}/wait", new { nextContactOn = Days.In(14) });

        await petra.DoAsync($"{Pools}/places/{taken}/release");
        await noor.SeesAsync($"{consult}/options", options => options["activities"]!.AsArray().Any(one => one!.Text("activityId") == club && one!["free"]!.GetValue<int>() == 1), "a place came free");
        await noor.DoAsync($"{consult}/answer", new { activityId = club, volunteerId = volunteer, explanation = "Een plek in de kleine wandelclub, met Marijke als maatje." });
        return consult;
    }

    /// <summary>The professional does what the ambassador found: a place in the club.</summary>
    public static async Task JoinAsync(ApiUser petra, string consult, string club, string mevrouw)
    {
        await petra.DoAsync($"{consult}/uptake");
        await petra.MakeAsync($"{Pools}/activities/{club}/places", new { clientId = mevrouw });
    }
}
