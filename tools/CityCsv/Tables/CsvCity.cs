using Samenspel.Matching.Engine.Input;

namespace Samenspel.CityCsv.Tables;

/// <summary>
/// A city as an export without persons: ids, codes, dates and numbers in a few CSV files. docs/matching-data.md names the columns.
/// </summary>
public static class CsvCity
{
    /// <summary>Reads an export.</summary>
    /// <param name="folder">The folder with the files; requests.csv, volunteers.csv and city.csv are needed.</param>
    /// <returns>What the engine can look at, with the usual programme.</returns>
    /// <exception cref="CsvException">Something cannot be read, or is not to be in an export: what, in which file, line and column.</exception>
    public static MatchingInput Read(string folder)
    {
        List<CsvProblem> problems = [];
        var city = OtherTables.City.ReadAll(folder, isNeeded: true, problems);
        var requests = RequestTable.Table.ReadAll(folder, isNeeded: true, problems);
        var volunteers = VolunteerTable.Table.ReadAll(folder, isNeeded: true, problems);
        var activities = OtherTables.Activities.ReadAll(folder, isNeeded: false, problems);
        var organisations = OtherTables.Organisations.ReadAll(folder, isNeeded: false, problems);
        var distances = OtherTables.Distances.ReadAll(folder, isNeeded: false, problems);
        var pairs = OtherTables.Pairs.ReadAll(folder, isNeeded: false, problems);
        if (problems.Count == 0 && city.Count != 1) problems.Add(new CsvProblem(OtherTables.City.File, 2, null, "There must be one line, with the day."));

        var joined = RequestTable.Join(requests);
        OnlyOnce(VolunteerTable.Table.File, volunteers.Select(one => one.Id), problems);
        OnlyOnce(OtherTables.Activities.File, activities.Select(one => one.Id), problems);
        OnlyOnce(OtherTables.Organisations.File, organisations.Select(one => one.Id), problems);
        var table = DistancesOf(distances, problems);
        if (problems.Count > 0) throw new CsvException([.. problems.Take(CsvException.Most)]);

        return new MatchingInput(joined, volunteers, city[0].Today)
        {
            Activities = activities,
            Organisations = organisations,
            Excluded = [.. Of(PairKind.Excluded).Select(row => new ClientAndVolunteer(row.OneId, row.OtherId))],
            KnowEachOther = [.. Of(PairKind.KnowEachOther).Select(row => new ClientAndVolunteer(row.OneId, row.OtherId))],
            Previous = [.. Of(PairKind.Previous).Select(row => new BlockAndSupply(row.OneId, row.OtherId))],
            Distances = table,
            Seed = city[0].Seed,
        };

        IEnumerable<PairRow> Of(PairKind kind) => pairs.Where(row => row.Kind == kind);
    }

    /// <summary>Writes a city so that it can be read again; files of these names are replaced.</summary>
    public static void Write(MatchingInput city, string folder)
    {
        Directory.CreateDirectory(folder);
        OtherTables.City.WriteAll(folder, [new CityRow(city.Today, city.Seed)]);
        RequestTable.Table.WriteAll(folder, city.Requests.SelectMany(request => request.Blocks.Select(block => new RequestRow(request, block, null))));
        VolunteerTable.Table.WriteAll(folder, city.Volunteers);
        OtherTables.Activities.WriteAll(folder, city.Activities);
        OtherTables.Organisations.WriteAll(folder, city.Organisations);
        OtherTables.Distances.WriteAll(folder,
            from one in city.Distances.DistrictCodes
            from other in city.Distances.DistrictCodes
            select new DistanceRow(one, other, city.Distances.Between(one, other)!.Value));
        OtherTables.Pairs.WriteAll(folder,
        [
            .. city.Excluded.Select(pair => new PairRow(PairKind.Excluded, pair.ClientId, pair.VolunteerId)),
            .. city.KnowEachOther.Select(pair => new PairRow(PairKind.KnowEachOther, pair.ClientId, pair.VolunteerId)),
            .. city.Previous.Select(pair => new PairRow(PairKind.Previous, pair.BlockId, pair.SupplyId)),
        ]);
    }

    private static void OnlyOnce(string file, IEnumerable<Guid> ids, List<CsvProblem> problems)
    {
        var known = new HashSet<Guid>();
        var line = 1;
        foreach (var id in ids)
        {
            line++;
            if (!known.Add(id)) problems.Add(new CsvProblem(file, line, null, "This id is there twice."));
        }
    }

    private static DistrictDistances DistancesOf(IReadOnlyList<DistanceRow> rows, List<CsvProblem> problems)
    {
        if (rows.Count == 0) return DistrictDistances.Unknown;
        string[] districts = [.. rows.Select(row => row.From).Distinct()];
        var known = rows.GroupBy(row => (row.From, row.To)).ToDictionary(same => same.Key, same => same.First().Minutes);
        var minutes = new int[districts.Length, districts.Length];
        for (var i = 0; i < districts.Length; i++)
            for (var j = 0; j < districts.Length; j++)
                if (!known.TryGetValue((districts[i], districts[j]), out minutes[i, j]))
                {
                    problems.Add(new CsvProblem(OtherTables.Distances.File, rows.Count + 1, null, $"The minutes from {districts[i]} to {districts[j]} are not there."));
                    return DistrictDistances.Unknown;
                }
        return DistrictDistances.Of(districts, minutes);
    }
}
