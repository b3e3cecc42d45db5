using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Matching.Domain;

namespace Samenspel.Matching.Data;

/// <summary>
/// Whom a person helps now, over all pools in which he or she is a volunteer: what a rule says about a person counts for the person.
/// </summary>
/// <param name="Clients">How many people.</param>
/// <param name="BusySlots">Parts of the week that are given to them, however the others are arranged.</param>
internal sealed record PersonLoad(int Clients, IReadOnlyList<string> BusySlots)
{
    public static readonly PersonLoad None = new(0, []);

    /// <summary>The load of these people, by sign-in. Who helps nobody is not in it.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PersonLoad>> ReadAsync(MatchingDb db, IReadOnlyCollection<Guid> accounts, DateTimeOffset now, CancellationToken cancel)
    {
        var helping = await db.Candidates.AsNoTracking().Where(c => c.CurrentMatches.Count > 0 && accounts.Contains(c.AccountId))
            .Select(c => new { c.AccountId, c.Slots, c.CurrentMatches }).ToListAsync(cancel);
        if (helping.Count == 0) return new Dictionary<Guid, PersonLoad>();
        Guid[] ids = [.. helping.SelectMany(one => one.CurrentMatches)];
        var asked = await db.Matches.AsNoTracking().Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, m.Request.Slots, m.Request.Ends }).ToDictionaryAsync(m => m.Id, cancel);
        return helping.GroupBy(one => one.AccountId).ToDictionary(person => person.Key, person => new PersonLoad(
            person.Sum(one => one.CurrentMatches.Count),
            BusyIn([.. from one in person
                       from id in one.CurrentMatches
                       // What is on certain days only takes no part of every week once it is over.
                       where asked.TryGetValue(id, out var match) && !(match.Ends <= now)
                       select (IReadOnlyList<string>)[.. asked[id].Slots.Intersect(one.Slots)]])));
    }

    /// <summary>The parts of the week that cannot be kept free, when each of these takes one of those that suit it.</summary>
    public static IReadOnlyList<string> BusyIn(IReadOnlyList<IReadOnlyList<string>> suiting)
    {
        var known = suiting.Where(slots => slots.Count > 0).ToList();
        var all = known.SelectMany(slots => slots).Distinct().ToList();
        // Who agreed on times of their own says nothing about the others.
        return CanArrange(known, except: null) ? [.. all.Where(slot => !CanArrange(known, except: slot))] : [.. all.Where(slot => known.Exists(slots => slots.Count == 1 && slots[0] == slot))];
    }

    /// <summary>Whether each can have a part of the week of its own: augmenting paths.</summary>
    private static bool CanArrange(List<IReadOnlyList<string>> suiting, string? except)
    {
        var given = new Dictionary<string, int>();
        for (var one = 0; one < suiting.Count; one++)
            if (!Give(one, [])) return false;
        return true;

        bool Give(int one, HashSet<string> tried)
        {
            foreach (var slot in suiting[one])
            {
                if (slot == except || !tried.Add(slot)) continue;
                if (given.TryGetValue(slot, out var other) && !Give(other, tried)) continue;
                given[slot] = one;
                return true;
            }
            return false;
        }
    }
}
