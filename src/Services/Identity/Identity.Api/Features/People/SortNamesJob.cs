using Microsoft.EntityFrameworkCore;
using Samenspel.Identity.Data;

namespace Samenspel.Identity.Features.People;

/// <summary>Gives the people of before names were sorted by family name their place in lists.</summary>
internal sealed class SortNamesJob(IdentityDb db)
{
    private const int BatchSize = 500;

    public async Task RunAsync(CancellationToken cancel)
    {
        var unsorted = await db.People.Where(person => person.SortName == "").OrderBy(person => person.Id).Take(BatchSize).ToListAsync(cancel);
        foreach (var person in unsorted) person.Sort();
        await db.SaveChangesAsync(cancel);
    }
}
