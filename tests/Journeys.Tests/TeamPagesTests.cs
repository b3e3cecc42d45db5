using System.Net;

namespace Samenspel.Journeys.Tests;

/// <summary>Petra and the people around her work: another team in an emergency, an inhabitant who was registered twice, a colleague, the ambassador.</summary>
public sealed class TeamPagesTests(RunningPlatform platform)
{
    [Fact]
    public async Task Another_team_in_an_emergency_a_plan_that_was_there_twice_a_colleague_and_the_ambassador()
    {
        var (aisha, noor, karin) = (await platform.AsAsync("aisha"), await platform.AsAsync("noor"), await platform.AsAsync("karin"));
        var team = await aisha.MakeAsync("/api/identity/v1/teams", new { name = "Buurtteam Zuilen", kind = "Social", districtCode = "WK034402" });
        var (account, _) = await platform.NewPersonAsync("Nadia", "Professional", teamId: team);
        var (tom, _) = await platform.NewPersonAsync("Tom", "Volunteer", RunningPlatform.Handreiking);
        var family = $"Noordzij{Guid.CreateVersion7():N}";
        using var laptop = await platform.VisitAsync("petra");
        using var omar = await platform.VisitAsync("omar");
        using var nadia = await platform.VisitByMailAsync(platform.EmailOf(account));
        using var phone = await platform.VisitByMailAsync(platform.EmailOf(tom));
        using var coordinator = await platform.VisitAsync("karin");

        var client = await QuestionPages.RegisterAsync(laptop, "Aafje", family);
        await TeamPages.OpenInEmergencyAsync(nadia, laptop, client, "Aafje", family);
        foreach (var visitor in new[] { phone, coordinator })
        {
            await visitor.OpenAsync("/emergency");
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        }

        var twice = await QuestionPages.RegisterAsync(laptop, "Aaf", family);
        await TeamPages.MergeAsync(laptop, coordinator, client, twice, family);
        await TeamPages.CorrectAsync(laptop, nadia, client);
        await TeamPages.GiveRequestAsync(laptop, omar, nadia, await QuestionPages.ExploreAsync(laptop, client));
        await TeamPages.ConsultAsync(laptop, coordinator, noor, client);
        await TeamPages.LinkVolunteerAsync(phone, karin);
        await phone.OpenAsync("/checks");
        Assert.Equal(HttpStatusCode.NotFound, phone.Status); // only for who is asked how it goes
        using var tablet = await platform.VisitAsync("meindert");
        await tablet.OpenAsync("/checks");
        Assert.Contains("Er is nu geen vraag voor u.", tablet.Text, StringComparison.Ordinal);
    }
}
