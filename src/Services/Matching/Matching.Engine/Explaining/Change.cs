using Samenspel.Domain;

namespace Samenspel.Matching.Engine;

/// <summary>One thing that could be asked otherwise. What nobody may decide, such as a certificate or a consent, is not among them.</summary>
/// <param name="Code">What is changed.</param>
/// <param name="Effort">How much it asks of people: 1 little, 3 much.</param>
/// <param name="Dutch">The change, to be followed by what it gives.</param>
/// <param name="English">The same in English.</param>
/// <param name="RelaxedBy">Who may decide it.</param>
/// <param name="RuleId">The only rule that can hold by it and did not before; null when it touches several.</param>
/// <param name="Request">The request as it would be.</param>
/// <param name="Block">The block as it would be.</param>
internal sealed record Change(string Code, int Effort, string Dutch, string English, RelaxedBy RelaxedBy, string? RuleId, Request Request, Block Block)
{
    private const int PartsOfDay = 3, NearMinutes = 15;

    /// <summary>All changes that make sense for a block.</summary>
    public static IEnumerable<Change> Of(City city, Request request, Block block) =>
        [.. Times(request, block), .. Conditions(request, block), .. Districts(city, request, block), .. Activities(request, block)];

    private static IEnumerable<Change> Times(Request request, Block block)
    {
        foreach (var slot in WeekSlot.All.Except(block.Slots))
            yield return new($"slot:{slot}", 1, $"{Capital(Words.DutchSlot(slot))} erbij", $"With {Words.EnglishSlot(slot)} as well", RelaxedBy.Client, "H4", request, block with { Slots = [.. block.Slots, slot] });
        for (var day = 0; day < WeekSlot.All.Count / PartsOfDay; day++)
        {
            string[] added = [.. WeekSlot.All.Skip(day * PartsOfDay).Take(PartsOfDay).Except(block.Slots)];
            var english = WeekSlot.All[day * PartsOfDay].Split('-')[0];
            if (added.Length > 1)
                yield return new($"day:{english}", 2, $"{Capital(Words.DutchDay(day))} erbij", $"With {Words.EnglishSlot(english)} as well", RelaxedBy.Client, "H4", request, block with { Slots = [.. block.Slots, .. added] });
        }
    }

    private static IEnumerable<Change> Conditions(Request request, Block block)
    {
        if (!request.AcceptsGroup) yield return new("group", 1, "Ook iets in een groep", "With a group as well", RelaxedBy.Client, "H17", request with { AcceptsGroup = true }, block);
        if (request.MaxTravelMinutes is not null) yield return new("travel", 1, "Met een langere reis van de vrijwilliger", "With a longer way for the volunteer", RelaxedBy.Client, "H5", request with { MaxTravelMinutes = null }, block);
        if (request.LanguageCodes.Count > 0) yield return new("language", 2, "Zonder de gevraagde taal", "Without the language that is asked for", RelaxedBy.Client, "H8", request with { LanguageCodes = [] }, block);
        if (request.GenderWish is not null) yield return new("gender", 3, "Zonder de wens over man of vrouw", "Without the wish about gender", RelaxedBy.Client, "H9", request with { GenderWish = null }, block);
        foreach (var training in block.TrainingCodes)
            yield return new($"training:{training}", 3, $"Als iemand de scholing {Words.DutchTraining(training)} doet", $"If somebody does the training {Words.English(training)}", RelaxedBy.Professional, "H3", request,
                block with { TrainingCodes = [.. block.TrainingCodes.Where(code => code != training)] });
        foreach (var circumstance in request.CircumstanceCodes)
            yield return new($"circumstance:{circumstance}", 2, $"Zonder dit: {Words.DutchCircumstance(circumstance)}", $"Without {Words.English(circumstance)}", RelaxedBy.Client, "H7",
                request with { CircumstanceCodes = [.. request.CircumstanceCodes.Where(code => code != circumstance)] }, block);
    }

    /// <summary>Volunteers of a district nearby are asked to come here; which districts are near is not guessed when it is not known.</summary>
    private static IEnumerable<Change> Districts(City city, Request request, Block block) =>
        from district in city.DistrictCodes
        where district != request.DistrictCode && city.Input.Distances.Between(district, request.DistrictCode) <= NearMinutes
        select new Change($"district:{district}", 2, $"Met vrijwilligers uit de wijk {district}", $"With volunteers from district {district}", RelaxedBy.Volunteer, null, request with { DistrictCode = district }, block);

    private static IEnumerable<Change> Activities(Request request, Block block) =>
        from activity in SupportActivity.All
        where activity.Code != block.ActivityCode
        select new Change($"activity:{activity.Code}", 3, $"Voor iets anders ({activity.Dutch.ToLowerInvariant()})", $"For something else ({Words.English(activity.Code)})", RelaxedBy.Client, null, request, block with { ActivityCode = activity.Code });

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
