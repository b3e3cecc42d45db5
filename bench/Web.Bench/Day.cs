namespace Samenspel.Web.Bench;

/// <summary>The pages that a professional opens on a day, in this order and again.</summary>
internal static class Day
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>What is opened.</summary>
    public static readonly IReadOnlyList<string> Pages = ["/home/professional", "/clients", "/{client}", "/requests", "/open-requests", "/matches", "/agreements", "/signals", "/questions"];

    /// <summary>One person opens page after page.</summary>
    public static async Task<List<Opened>> AloneAsync(Professional person, TimeSpan duration)
    {
        var opened = new List<Opened>();
        var end = TimeProvider.System.GetUtcNow() + duration;
        for (var number = 0; TimeProvider.System.GetUtcNow() < end; number++)
        {
            if (person.Has(Pages[number % Pages.Count])) opened.Add(await person.OpenAsync(Pages[number % Pages.Count]));
        }
        return opened;
    }

    /// <summary>Everybody opens a page each five seconds, spread evenly, whether or not the others' pages are there.</summary>
    public static async Task<List<Opened>> TogetherAsync(IReadOnlyList<Professional> people, TimeSpan duration)
    {
        var days = people.Select(async (person, number) =>
        {
            var opened = new List<Opened>();
            await Task.Delay(Pause * number / people.Count);
            using var next = new PeriodicTimer(Pause);
            var end = TimeProvider.System.GetUtcNow() + duration;
            for (var page = number; TimeProvider.System.GetUtcNow() < end; page++)
            {
                if (person.Has(Pages[page % Pages.Count])) opened.Add(await person.OpenAsync(Pages[page % Pages.Count]));
                await next.WaitForNextTickAsync();
            }
            return opened;
        });
        return [.. (await Task.WhenAll(days)).SelectMany(day => day)];
    }
}
