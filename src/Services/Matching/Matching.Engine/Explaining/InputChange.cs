using Samenspel.Domain;

namespace Samenspel.Matching.Engine.Explaining;

/// <summary>One thing that could be asked otherwise. What nobody may decide, such as a certificate or a consent, is not among them.</summary>
/// <param name="Code">What is changed.</param>
/// <param name="Effort">How much it asks of people: 1 little, 3 much.</param>
/// <param name="Dutch">The change, to be followed by what it gives.</param>
/// <param name="English">The same in English.</param>
/// <param name="RelaxedBy">Who may decide it.</param>
/// <param name="Rule">The only rule that can hold by it and did not before; null when it touches several.</param>
/// <param name="Request">The request as it would be.</param>
/// <param name="Block">The block as it would be.</param>
internal sealed record InputChange(string Code, int Effort, string Dutch, string English, RelaxedBy RelaxedBy, HardRule? Rule, Request Request, Block Block)
{
    private const int PartsOfDay = 3, NearMinutes = 15;

    /// <summary>All changes that make sense for a block.</summary>
    public static IEnumerable<InputChange> Of(IndexedInput indexed, Request request, Block block) =>
        [.. Times(request, block), .. Conditions(request, block), .. Districts(indexed, request, block), .. Activities(request, block)];

    private static IEnumerable<InputChange> Times(Request request, Block block)
    {
        foreach (var slot in WeekSlot.All.Except(block.Slots))
            yield return new($"slot:{slot}", 1, $"{Capital(CodeTexts.DutchSlot(slot))} erbij", $"With {CodeTexts.EnglishSlot(slot)} as well", RelaxedBy.Client, HardRules.SharesTimeSlot, request, block with { Slots = [.. block.Slots, slot] });
        for (var day = 0; day < WeekSlot.All.Count / PartsOfDay; day++)
        {
            string[] added = [.. WeekSlot.All.Skip(day * PartsOfDay).Take(PartsOfDay).Except(block.Slots)];
            var english = WeekSlot.All[day * PartsOfDay].Split('-')[0];
            if (added.Length > 1)
                yield return new($"day:{english}", 2, $"{Capital(CodeTexts.DutchDay(day))} erbij", $"With {CodeTexts.EnglishSlot(english)} as well", RelaxedBy.Client, HardRules.SharesTimeSlot, request, block with { Slots = [.. block.Slots, .. added] });
        }
    }

    private static IEnumerable<InputChange> Conditions(Request request, Block block)
    {
        if (!request.AcceptsGroup) yield return new("group", 1, "Ook iets in een groep", "With a group as well", RelaxedBy.Client, HardRules.AcceptsGroup, request with { AcceptsGroup = true }, block);
        if (request.MaxTravelMinutes is not null) yield return new("travel", 1, "Met een langere reis van de vrijwilliger", "With a longer way for the volunteer", RelaxedBy.Client, HardRules.IsWithinReach, request with { MaxTravelMinutes = null }, block);
        if (request.LanguageCodes.Count > 0) yield return new("language", 2, "Zonder de gevraagde taal", "Without the language that is asked for", RelaxedBy.Client, HardRules.SharesLanguage, request with { LanguageCodes = [] }, block);
        if (request.GenderWish is not null) yield return new("gender", 3, "Zonder de wens over man of vrouw", "Without the wish about gender", RelaxedBy.Client, HardRules.MeetsGenderWish, request with { GenderWish = null }, block);
        foreach (var training in block.TrainingCodes)
            yield return new($"training:{training}", 3, $"Als iemand de scholing {CodeTexts.DutchTraining(training)} doet", $"If somebody does the training {CodeTexts.English(training)}", RelaxedBy.Professional, HardRules.HasTraining, request,
                block with { TrainingCodes = [.. block.TrainingCodes.Where(code => code != training)] });
        foreach (var circumstance in request.CircumstanceCodes)
            yield return new($"circumstance:{circumstance}", 2, $"Zonder dit: {CodeTexts.DutchCircumstance(circumstance)}", $"Without {CodeTexts.English(circumstance)}", RelaxedBy.Client, HardRules.KeepsBoundaries,
                request with { CircumstanceCodes = [.. request.CircumstanceCodes.Where(code => code != circumstance)] }, block);
    }

    /// <summary>Volunteers of a district nearby are asked to come here; which districts are near is not guessed when it is not known.</summary>
    private static IEnumerable<InputChange> Districts(IndexedInput indexed, Request request, Block block) =>
        from district in indexed.DistrictCodes
        where district != request.DistrictCode && indexed.Input.Distances.Between(district, request.DistrictCode) <= NearMinutes
        select new InputChange($"district:{district}", 2, $"Met vrijwilligers uit de wijk {district}", $"With volunteers from district {district}", RelaxedBy.Volunteer, null, request with { DistrictCode = district }, block);

    private static IEnumerable<InputChange> Activities(Request request, Block block) =>
        from activity in SupportActivity.All
        where activity.Code != block.ActivityCode
        select new InputChange($"activity:{activity.Code}", 3, $"Voor iets anders ({activity.Dutch.ToLowerInvariant()})", $"For something else ({CodeTexts.English(activity.Code)})", RelaxedBy.Client, null, request, block with { ActivityCode = activity.Code });

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
