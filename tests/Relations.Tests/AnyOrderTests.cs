using Samenspel.Domain;
using Samenspel.TestKit;

namespace Samenspel.Relations.Tests;

/// <summary>Each service is told the same, through the broker and its own handlers, in every order there is.</summary>
public sealed class AnyOrderTests(ListeningServices services)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Services => [.. ListeningServices.Keys];

    [Theory]
    [MemberData(nameof(Services))]
    public async Task A_service_ends_with_the_same_picture_in_whatever_order_it_hears(string name)
    {
        var service = await services.StartAsync(name);
        var known = EventSequences.All.Where(sequence => service.Knows(sequence.Value.Fact)).ToArray();
        var runs = (from sequence in known from order in Orders(sequence.Value.Length) select (EventSequence: sequence.Key, Order: order, SequenceRun: sequence.Value.Begin())).ToArray();

        // Every run's first event, and once it is handled every second one, and so on: so each order is the order of handling.
        var handled = await service.HandledAsync(Cancel);
        for (var step = 0; step < runs.Select(one => one.Order.Length).DefaultIfEmpty(0).Max(); step++)
        {
            IntegrationEvent[] now = [.. runs.Where(one => step < one.Order.Length).Select(one => one.SequenceRun.Events[one.Order[step]] with { EventId = Guid.CreateVersion7() })];
            foreach (var happened in now) await service.OtherServices.SendAsync(happened, Cancel);
            handled += now.Length;
            await Eventually.IsTrueAsync(async () => await service.HandledAsync(Cancel) == handled, "all was handled", TimeSpan.FromMinutes(1), Cancel);
        }

        foreach (var (title, sequence) in known)
        {
            var describe = await sequence.ReadAsync(service, Cancel);
            var pictures = runs.Where(one => one.EventSequence == title).Select(one => describe(one.SequenceRun)).ToArray();
            Assert.All(pictures, picture => Assert.True(picture == pictures[0], $"{title}: in order it is [{pictures[0]}], in another [{picture}]"));
        }
    }

    [Fact]
    public async Task Several_services_know_each_kind_of_fact_in_the_same_words()
    {
        var pictures = new Dictionary<string, Dictionary<string, string>>();
        foreach (var name in ListeningServices.Keys)
        {
            var service = await services.StartAsync(name);
            foreach (var (title, sequence) in EventSequences.All.Where(sequence => service.Knows(sequence.Value.Fact)))
            {
                var run = sequence.Begin();
                var handled = await service.HandledAsync(Cancel);
                for (var i = 0; i < run.Events.Count; i++)
                {
                    await service.OtherServices.SendAsync(run.Events[i], Cancel);
                    await Eventually.IsTrueAsync(async () => await service.HandledAsync(Cancel) == handled + i + 1, "it was handled", cancel: Cancel);
                }
                if ((await sequence.ReadAsync(service, Cancel))(run) is { } picture) pictures.TryAdd(title, []);
                else continue;
                pictures[title][name] = picture;
            }
        }

        Assert.Equal(typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract).Select(type => type.Name).Order(),
            EventSequences.All.Values.Select(sequence => sequence.Fact.Name).Distinct().Order());
        Assert.All(EventSequences.All.Values.Select(sequence => sequence.Fact).Distinct(), fact =>
            Assert.True(EventSequences.All.Where(sequence => sequence.Value.Fact == fact).SelectMany(sequence => pictures.GetValueOrDefault(sequence.Key) ?? []).Select(one => one.Key).Distinct().Count() > 1, fact.Name));
        Assert.All(pictures, sequence => Assert.True(sequence.Value.Values.Distinct().Count() == 1, $"{sequence.Key}: {string.Join("; ", sequence.Value)}"));
    }

    [Theory]
    [InlineData("cared for, and no longer", "HasEnded True")]
    [InlineData("cared for, not, and again", "HasEnded False")]
    [InlineData("Professional, and ended", "HasEnded True")]
    [InlineData("Professional for a while", "HasEnded False")]
    [InlineData("caregiver-view allowed, and no longer", "IsGranted False")]
    [InlineData("caregiver-view allowed, not, and for a while", "IsGranted True")]
    [InlineData("active, otherwise, on a break, and gone", "CertificateUntil 05/01/2032")]
    [InlineData("active, another account, on a break, and back", "IsPaused False")]
    [InlineData("registered twice, and merged", "AccountId other account")]
    [InlineData("allowed in a file that is merged", "IsGranted True")]
    [InlineData("allowed in both files, and taken back in one that is merged", "IsGranted False")]
    [InlineData("merged into a file that is merged", "KeptClientId kept")]
    public async Task What_is_known_at_the_end_is_what_happened_last(string title, string expected)
    {
        var (service, sequence) = (await services.StartAsync("agreements"), EventSequences.All[title]);
        var run = sequence.Begin();
        foreach (var happened in run.Events.Reverse()) await service.OtherServices.SendAsync(happened, Cancel);
        await Eventually.IsTrueAsync(async () => (await sequence.ReadAsync(service, Cancel))(run)?.Contains(expected, StringComparison.Ordinal) == true, expected, cancel: Cancel);
    }

    /// <summary>All orders of so many events, each of them once as it is and once with an event that is told again at the end.</summary>
    private static IEnumerable<int[]> Orders(int length)
    {
        foreach (var order in Permutations([.. Enumerable.Range(0, length)]))
        {
            yield return order;
            yield return [.. order, order[0]];
        }
    }

    private static IEnumerable<int[]> Permutations(int[] of) => of.Length <= 1
        ? [of]
        : of.SelectMany(first => Permutations([.. of.Where(one => one != first)]).Select(rest => (int[])[first, .. rest]));
}
