using Samenspel.Matching.Engine.Input;

namespace Samenspel.CityCsv.Tables;

/// <summary>When and with which seed.</summary>
internal sealed record CityRow(DateOnly Today, long Seed);

/// <summary>Minutes between two districts.</summary>
internal sealed record DistanceRow(string From, string To, int Minutes);

/// <summary>What two ids have to do with each other.</summary>
internal enum PairKind
{
    /// <summary>A client and a volunteer who are not brought together.</summary>
    Excluded,

    /// <summary>A client and a volunteer who know each other and like to go on.</summary>
    KnowEachOther,

    /// <summary>A block and what the last run proposed for it.</summary>
    Previous,
}

internal sealed record PairRow(PairKind Kind, Guid OneId, Guid OtherId);

internal static class OtherTables
{
    public static readonly CsvTable<CityRow> City = new("city.csv",
        line => new CityRow(line.DayOrNull("today") ?? default, line.Number("seed", 0)),
        ("today", true, row => row.Today),
        ("seed", false, row => row.Seed));

    public static readonly CsvTable<CollectiveActivity> Activities = new("activities.csv",
        line => new CollectiveActivity(
            line.Id("activity_id"), line.Id("organisation_id"), line.OfCatalogue("activity", Catalogue.Activities), line.Text("district"),
            line.List("slots", Catalogue.Slots), line.Number("free_places", 0)),
        ("activity_id", true, one => one.Id),
        ("organisation_id", true, one => one.OrganisationId),
        ("activity", true, one => one.ActivityCode),
        ("district", true, one => one.DistrictCode),
        ("slots", true, one => one.Slots),
        ("free_places", true, one => one.FreePlaces));

    public static readonly CsvTable<Organisation> Organisations = new("organisations.csv",
        line => new Organisation(line.Id("organisation_id"))
        {
            DistrictCodes = line.List("districts"), TargetGroupCodes = line.List("target_groups"), FreeGuidance = line.NumberOrNull("free_guidance"),
        },
        ("organisation_id", true, one => one.Id),
        ("districts", false, one => one.DistrictCodes),
        ("target_groups", false, one => one.TargetGroupCodes),
        ("free_guidance", false, one => one.FreeGuidance));

    public static readonly CsvTable<DistanceRow> Distances = new("distances.csv",
        line => new DistanceRow(line.Text("from"), line.Text("to"), line.Number("minutes", 0)),
        ("from", true, row => row.From),
        ("to", true, row => row.To),
        ("minutes", true, row => row.Minutes));

    public static readonly CsvTable<PairRow> Pairs = new("pairs.csv",
        line => new PairRow(line.OneOf<PairKind>("kind") ?? default, line.Id("one_id"), line.Id("other_id")),
        ("kind", true, row => CsvLine.Code(row.Kind)),
        ("one_id", true, row => row.OneId),
        ("other_id", true, row => row.OtherId));
}
