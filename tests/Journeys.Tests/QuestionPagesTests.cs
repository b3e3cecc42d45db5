namespace Samenspel.Journeys.Tests;

/// <summary>Bep wants to go outdoors again. With Petra she comes from that question to a text about whom they look for, and her yes to it, on the pages of the website.</summary>
public sealed class QuestionPagesTests(RunningPlatform platform)
{
    [Fact]
    public async Task From_the_question_to_the_approved_profile_on_pages()
    {
        using var laptop = await platform.VisitAsync("petra");
        using var tablet = await platform.NewVisitorAsync("Bep", "Client");

        var client = await QuestionPages.RegisterAsync(laptop, "Bep", "Oosterbaan");
        await QuestionPages.LinkAsync(laptop, tablet, client);
        var request = await QuestionPages.ExploreAsync(laptop, client);
        await QuestionPages.DescribeAsync(laptop, request, there: "De weg weten", "Elke week naar buiten.");
        await QuestionPages.QuestionAsync(tablet, laptop, request, "Elke week naar buiten.");
        await QuestionPages.DescribeAsync(laptop, request, there: "De route kiezen", "Twee keer per week naar buiten.");
        await QuestionPages.ApproveAsync(tablet, request);

        await laptop.OpenAsync($"/requests/{request}");
        Assert.Contains("we zoeken een vrijwilliger", laptop.Text, StringComparison.Ordinal);
        await tablet.OpenAsync($"/clients/{client}");
        Assert.Contains("Dit doet u zelf", tablet.Text, StringComparison.Ordinal);
        Assert.Contains("De weg weten", tablet.Text, StringComparison.Ordinal);

        using var stranger = await platform.VisitAsync("jan");
        await QuestionPages.IsNothingAsync(stranger, client, request, "Bep");
        await QuestionPages.TakeBackAsync(tablet, client);
    }
}
