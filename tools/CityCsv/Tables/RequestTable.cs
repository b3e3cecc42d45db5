using Samenspel.Matching.Engine.Input;
using Samenspel.Matching.Engine.Rules;

namespace Samenspel.CityCsv.Tables;

/// <summary>A block with the request it belongs to: one line for each block, with the request repeated.</summary>
internal sealed record RequestRow(Request Request, Block Block, CsvLine? Line);

internal static class RequestTable
{
    public static readonly CsvTable<RequestRow> Table = new("requests.csv", Read,
        ("request_id", true, row => row.Request.Id),
        ("block_id", false, row => row.Block.Id),
        ("client_id", true, row => row.Request.ClientId),
        ("district", true, row => row.Request.DistrictCode),
        ("activity", true, row => row.Block.ActivityCode),
        ("slots", true, row => row.Block.Slots),
        ("trainings", false, row => row.Block.TrainingCodes),
        ("minutes", false, row => row.Block.Minutes),
        ("is_night", false, row => row.Block.IsNight),
        ("team_id", false, row => row.Request.TeamId),
        ("severity", false, row => CsvLine.Code(row.Request.Severity)),
        ("is_urgent", false, row => row.Request.IsUrgent),
        ("waiting_days", false, row => row.Request.WaitingDays),
        ("languages", false, row => row.Request.LanguageCodes),
        ("traits", false, row => row.Request.TraitCodes),
        ("needs", false, row => row.Request.NeedCodes),
        ("circumstances", false, row => row.Request.CircumstanceCodes),
        ("interests", false, row => row.Request.InterestCodes),
        ("dislikes", false, row => row.Request.DislikeCodes),
        ("max_travel_minutes", false, row => row.Request.MaxTravelMinutes),
        ("gender_wish", false, row => row.Request.GenderWish?.GenderCode),
        ("gender_wish_situation", false, row => row.Request.GenderWish is { } wish ? CsvLine.Code(wish.Situation) : null),
        ("way", false, row => row.Request.Way is { } way ? CsvLine.Code(way) : null),
        ("intended_weeks", false, row => row.Request.IntendedWeeks),
        ("target_group", false, row => row.Request.TargetGroupCode),
        ("is_minor", false, row => row.Request.IsMinor),
        ("meets_alone", false, row => row.Request.MeetsAlone),
        ("accepts_group", false, row => row.Request.AcceptsGroup),
        ("is_allowed", false, row => row.Request.IsAllowed),
        ("has_responsible", false, row => row.Request.HasResponsible));

    /// <summary>The requests of these lines, each with its blocks in their order.</summary>
    public static IReadOnlyList<Request> Join(IReadOnlyList<RequestRow> rows)
    {
        List<Request> requests = [];
        var blocks = new HashSet<Guid>();
        foreach (var lines in rows.GroupBy(row => row.Request.Id))
        {
            var first = lines.First().Request;
            foreach (var row in lines)
            {
                if (!Same(row.Request, first)) row.Line!.Say("request_id", "Lines of one request must be alike, apart from the block.");
                if (!blocks.Add(row.Block.Id)) row.Line!.Say("block_id", "This block is there twice.");
            }
            requests.Add(first with { Blocks = [.. lines.Select(row => row.Block)] });
        }
        return requests;
    }

    private static RequestRow Read(CsvLine line)
    {
        var id = line.Id("request_id");
        var block = new Block(line.IdOrNull("block_id") ?? id, line.OfCatalogue("activity", Catalogue.Activities), line.List("slots", Catalogue.Slots))
        {
            TrainingCodes = line.List("trainings", Catalogue.Trainings),
            Minutes = line.NumberOrNull("minutes"),
            IsNight = line.Flag("is_night", false),
        };
        var request = new Request(id, line.Id("client_id"), line.Text("district"), [block])
        {
            TeamId = line.IdOrNull("team_id"),
            Severity = line.OneOf<Severity>("severity") ?? Severity.Medium,
            IsUrgent = line.Flag("is_urgent", false),
            WaitingDays = line.Number("waiting_days", 0),
            LanguageCodes = line.List("languages"),
            TraitCodes = line.List("traits", Catalogue.Traits),
            NeedCodes = line.List("needs", Catalogue.Needs),
            CircumstanceCodes = line.List("circumstances", Catalogue.Circumstances),
            InterestCodes = line.List("interests"),
            DislikeCodes = line.List("dislikes"),
            MaxTravelMinutes = line.NumberOrNull("max_travel_minutes"),
            GenderWish = WishOf(line),
            Way = line.OneOf<WayOfHelping>("way"),
            IntendedWeeks = line.NumberOrNull("intended_weeks"),
            TargetGroupCode = line.TextOrNull("target_group"),
            IsMinor = line.Flag("is_minor", false),
            MeetsAlone = line.Flag("meets_alone", true),
            AcceptsGroup = line.Flag("accepts_group", false),
            IsAllowed = line.Flag("is_allowed", true),
            HasResponsible = line.Flag("has_responsible", true),
        };
        return new RequestRow(request, block, line);
    }

    private static GenderWish? WishOf(CsvLine line)
    {
        var (wish, situation) = (line.TextOrNull("gender_wish"), line.OneOf<GenderWishSituation>("gender_wish_situation"));
        if (wish is null) return null;
        if (situation is null) line.Say("gender_wish_situation", "A wish counts only in a situation: write it.");
        return new GenderWish(wish, situation ?? default);
    }

    private static bool Same(Request one, Request other)
    {
        var (a, b) = (new RequestRow(one, other.Blocks[0], null), new RequestRow(other, other.Blocks[0], null));
        return Table.Columns.All(column => Plain(column.Write(a)) == Plain(column.Write(b)));
    }

    private static string Plain(object? value) => value is IEnumerable<string> codes ? string.Join(CsvLine.Separator, codes) : value?.ToString() ?? "";
}
