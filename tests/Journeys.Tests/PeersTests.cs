using System.Net;

namespace Samenspel.Journeys.Tests;

/// <summary>
/// Ben (15) and Sander (17) become peers: neither is the helper. Their parents know each other from a contact group. No diagnosis is
/// written down anywhere, only what makes them feel at ease.
/// </summary>
public sealed class PeersTests(RunningPlatform platform)
{
    private const string Clients = "/api/clients/v1/clients";
    private const string Matching = "/api/matching/v1";

    [Fact]
    public async Task Two_young_people_find_each_other_through_their_parents()
    {
        var petra = await platform.AsAsync("petra");
        var (ben, meriam) = await FamilyAsync(petra, "Ben", 15, "Meriam");
        var (sander, loes) = await FamilyAsync(petra, "Sander", 17, "Loes");

        // Meriam tells the contact group that Ben would like a peer; Loes has the code, and knows who would be one.
        var wish = await meriam.Person.PostWhenAllowedAsync($"{Matching}/peer-wishes", new
        {
            clientId = ben.Id, activityCodes = new[] { "computers" }, needCodes = new[] { "calm-setting", "one-to-one", "knows-what-comes" },
        });
        var id = await loes.Person.MakeWhenAllowedAsync($"{Matching}/peer-proposals", new
        {
            clientId = sander.Id, code = wish.Text("code"), activityCodes = new[] { "computers", "walking" }, offerCodes = new[] { "computers" },
        });
        var proposal = $"{Matching}/peer-proposals/{id}";

        await AllSayYesAsync(proposal, ben.Person, meriam.Person, sander.Person, loes.Person);
        await NobodyElseSeesItAsync(proposal);

        await petra.DoAsync($"{proposal}/introduction", new
        {
            plannedFor = TimeProvider.System.GetUtcNow().AddDays(3), place = "at-home", atClientId = ben.Id, minutes = 45,
        });
        Assert.Contains("in je eigen kamer", await PreviewAsync(ben.Person, proposal), StringComparison.Ordinal);
        Assert.Contains("bij de ander thuis", await PreviewAsync(sander.Person, proposal), StringComparison.Ordinal);
        Assert.Contains("45 minuten", await PreviewAsync(loes.Person, proposal), StringComparison.Ordinal);
        await petra.DoAsync($"{proposal}/introduction/completion");

        // Only the two say whether it clicks, with each other and with what they do.
        await loes.Person.IsRefusedAsync($"{proposal}/clicks", new { withPerson = true, withActivity = true }, HttpStatusCode.Forbidden, "access.not-allowed");
        foreach (var peer in new[] { ben.Person, sander.Person })
        {
            Assert.Equal("Met", (await petra.ReadAsync(proposal)).Text("status"));
            await peer.DoAsync($"{proposal}/clicks", new { withPerson = true, withActivity = true });
        }
        Assert.Equal("Confirmed", (await ben.Person.ReadAsync(proposal)).Text("status"));
        Assert.Null((await petra.ReadAsync(proposal))["mine"]);
    }

    private async Task<((string Id, ApiUser Person) Child, (string Id, ApiUser Person) Parent)> FamilyAsync(ApiUser petra, string child, int age, string parent)
    {
        var (_, childPerson) = await platform.NewPersonAsync(child, "Client");
        var (_, parentPerson) = await platform.NewPersonAsync(parent, "Caregiver");
        var id = await petra.MakeAsync(Clients, new
        {
            firstName = child, familyName = "de Wit", birthYear = TimeProvider.System.GetUtcNow().Year - age, districtCode = "WK034403",
        });
        await Accounts.LinkAsync(petra, childPerson, id, caregiver: null);
        var guardian = await petra.MakeAsync($"{Clients}/{id}/caregivers", new { firstName = parent, familyName = "de Wit", relation = "ouder", isGuardian = true });
        await Accounts.LinkAsync(petra, parentPerson, id, guardian);
        return ((id, childPerson), (id, parentPerson));
    }

    private static async Task AllSayYesAsync(string proposal, params ApiUser[] people)
    {
        foreach (var person in people)
        {
            Assert.Equal("Asked", (await person.ReadAsync(proposal)).Text("status"));
            await person.DoAsync($"{proposal}/answers", new { agrees = true });
        }
        Assert.Equal("Agreed", (await people[0].ReadAsync(proposal)).Text("status"));
    }

    private async Task NobodyElseSeesItAsync(string proposal)
    {
        foreach (var stranger in new[] { "meindert", "samira" }) await (await platform.AsAsync(stranger)).DoesNotFindAsync(proposal);
        foreach (var without in new[] { "jan", "karin", "noor", "aisha" })
            await (await platform.HttpAsync(without)).GetAsync(proposal, TestContext.Current.CancellationToken).IsForbiddenAsync();
    }

    private static async Task<string> PreviewAsync(ApiUser person, string proposal) =>
        string.Join('\n', (await person.ReadAsync(proposal))["mine"]!["preview"]!.AsArray());
}
