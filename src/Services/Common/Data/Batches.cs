using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Samenspel.Data;

/// <summary>What a job looks at, as much at a time as the memory holds.</summary>
public static class Batches
{
    private const int Size = 100;

    /// <summary>
    /// All of these ids, in their order, read in batches. It goes on after the last one of a batch, so that rows which stay as they
    /// are do not hide the others.
    /// </summary>
    /// <param name="ids">Which, without an order.</param>
    /// <param name="cancel">Stops it.</param>
    public static async IAsyncEnumerable<Guid> InBatchesAsync(this IQueryable<Guid> ids, [EnumeratorCancellation] CancellationToken cancel)
    {
        List<Guid> batch;
        var last = Guid.Empty;
        do
        {
            batch = await ids.Where(id => id.CompareTo(last) > 0).OrderBy(id => id).Take(Size).ToListAsync(cancel);
            foreach (var id in batch) yield return id;
            last = batch.LastOrDefault();
        }
        while (batch.Count == Size);
    }
}
