using Microsoft.EntityFrameworkCore;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Result;

namespace Samenspel.Matching.Data;

/// <summary>The prices of the last completed run. They are read once for each run and not for each request: those of a city are megabytes.</summary>
internal sealed class LastPrices
{
    public static readonly IReadOnlyDictionary<Guid, AssignmentValue> None = new Dictionary<Guid, AssignmentValue>();

    private volatile Read last = new(Guid.Empty, None);

    public async Task<IReadOnlyDictionary<Guid, AssignmentValue>> ReadAsync(MatchingDb db, CancellationToken cancel)
    {
        var runs = db.Runs.AsNoTracking().Where(run => run.Status == RunStatus.Completed).OrderByDescending(run => run.FinishedAt);
        var id = await runs.Select(run => run.Id).FirstOrDefaultAsync(cancel);
        var known = last;
        if (known.RunId == id) return known.Prices;
        var prices = RunJson.Read<Dictionary<Guid, AssignmentValue>>(await db.Runs.AsNoTracking().Where(run => run.Id == id).Select(run => run.Prices).SingleOrDefaultAsync(cancel)) ?? None;
        last = new(id, prices);
        return prices;
    }

    private sealed record Read(Guid RunId, IReadOnlyDictionary<Guid, AssignmentValue> Prices);
}
