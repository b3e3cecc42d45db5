using Samenspel.Domain;

namespace Samenspel.Matching.Engine.Explaining;

/// <summary>Puts the parts of the fit of one pair, and a few facts beside them, in sentences with a weight.</summary>
internal sealed class Reasons(Pair pair)
{
    /// <summary>A part further from neutral than this is worth a sentence.</summary>
    private const int WorthTelling = 100;

    private const int LoadWeight = 2_000, CertificateWeight = 3_000, ProvenWeight = 4_000, SoonExpiredDays = 60;

    private readonly Request request = pair.Demand.Request;
    private readonly Volunteer? volunteer = pair.Supply.Volunteer;

    public List<(int Weight, Reason Reason)> For { get; } = [];
    public List<(int Weight, Reason Reason)> Against { get; } = [];
    public List<Reason> Unknown { get; } = [];

    /// <summary>Adds what one part has to say.</summary>
    public void Tell(FitPartScore part)
    {
        if (part.Known == Known.NotAsked) return;
        if (part.Known == Known.No)
        {
            Unknown.Add(NotKnown(part.Part));
            return;
        }
        if (part.Part == FitPart.Continuity)
        {
            For.Add((part.Milli, new("continuity", "Kent de cliënt al, en beiden willen verder.", "Knows the client already, and both want to go on.")));
            return;
        }
        var weight = Math.Abs(part.Value - FitPartScore.Neutral) * part.Weight;
        if (part.Value >= FitPartScore.Neutral + WorthTelling) For.Add((weight, Supporting(part.Part)));
        else if (part.Value <= FitPartScore.Neutral - WorthTelling) Against.Add((weight, Opposing(part.Part)));
    }

    /// <summary>Adds what is no part of the fit and still good to know: training, language, certificate, load, free places.</summary>
    public void AddFacts()
    {
        if (pair.Supply.Activity is { } activity)
        {
            For.Add((LoadWeight, new("place", $"Er is plek: {activity.FreePlaces} vrij, in de eigen wijk.", $"There is room: {activity.FreePlaces} free, in the same district.")));
            return;
        }
        var block = pair.Demand.Block;
        if (block.TrainingCodes.Count > 0)
            For.Add((ProvenWeight, new("training", $"Heeft de gevraagde scholing: {CodeTexts.Dutch(block.TrainingCodes.Select(CodeTexts.DutchTraining))}.", $"Did the training that is asked for: {CodeTexts.InEnglish(block.TrainingCodes)}.")));
        if (request.LanguageCodes.Count > 0)
            For.Add((ProvenWeight, new("language", "Spreekt een taal waar de cliënt om vraagt.", "Speaks a language that the client asks for.")));
        if (pair.Demand.NeedsCertificate && volunteer!.ConductCertificateValidUntil < pair.Indexed.Input.Today.AddDays(SoonExpiredDays))
            Against.Add((CertificateWeight, new("certificate", "De VOG verloopt binnen twee maanden.", "The conduct certificate expires within two months.")));
        if (volunteer!.CurrentClients == 0) For.Add((LoadWeight, new("load", "Helpt nu nog niemand en heeft ruimte.", "Helps nobody now and has room.")));
        else Against.Add((LoadWeight, new("load", $"Helpt nu al {volunteer.CurrentClients} van ten hoogste {volunteer.MaxClients} mensen.", $"Helps {volunteer.CurrentClients} of at most {volunteer.MaxClients} people already.")));
    }

    private Reason Supporting(FitPart part) => part switch
    {
        FitPart.Motive => Motives("Past bij de drijfveer", "Serves the motive", MotiveFit.Of(pair.Demand.Block.ActivityCode, volunteer!.MotiveCodes)),
        FitPart.Wishes => Met(),
        FitPart.Interests => Shared(),
        FitPart.Time => Naming("time", "Kan {0}.", "Can come on {0}.", CodeTexts.Dutch(SharedSlots.Select(CodeTexts.DutchSlot)), CodeTexts.List(SharedSlots.Select(CodeTexts.EnglishSlot), "and")),
        FitPart.Travel => Naming("travel", "Is er in ongeveer {0} minuten.", "Is there in about {0} minutes.", $"{pair.TravelMinutes}", $"{pair.TravelMinutes}"),
        FitPart.Way when request.Way is null => new("way", "Is geduldig; de cliënt wil het op eigen tempo doen.", "Is patient; the client wants to go at an own pace."),
        FitPart.Way when request.Way == WayOfHelping.Together => new("way", "Wil het samen doen, zoals de cliënt vraagt.", "Wants to do it together, as the client asks."),
        FitPart.Way => new("way", "Wil het overnemen, zoals de cliënt vraagt.", "Wants to take it over, as the client asks."),
        FitPart.Horizon => new("horizon", "Wil zo lang helpen als gevraagd wordt.", "Wants to help for as long as is asked."),
        _ => new("support", "De begeleiding die nodig is, kan worden gegeven.", "The guidance that is needed can be given."),
    };

    private Reason Opposing(FitPart part) => part switch
    {
        FitPart.Motive => Motives("Vindt hier misschien minder van de eigen drijfveer", "May find less of the own motive here", volunteer!.MotiveCodes),
        FitPart.Wishes => Missed(),
        FitPart.Interests => new("interests", "Noemt weinig dezelfde interesses.", "Mentions few of the same interests."),
        FitPart.Time => new("time", $"Kan op {SharedSlots.Count} van de {pair.Demand.Block.Slots.Count} gevraagde dagdelen: {CodeTexts.Dutch(SharedSlots.Select(CodeTexts.DutchSlot))}.",
            $"Can come on {SharedSlots.Count} of the {pair.Demand.Block.Slots.Count} parts of the week that are asked for: {CodeTexts.List(SharedSlots.Select(CodeTexts.EnglishSlot), "and")}."),
        FitPart.Travel => new("travel", $"Is ongeveer {pair.TravelMinutes} minuten onderweg.", $"Travels for about {pair.TravelMinutes} minutes."),
        FitPart.Way when request.Way == WayOfHelping.Together => new("way", "Neemt liever iets over, terwijl de cliënt het samen wil doen.", "Would rather take over, while the client wants to do it together."),
        FitPart.Way => new("way", "Doet het liever samen, terwijl de cliënt het wil overdragen.", "Would rather do it together, while the client wants to hand it over."),
        FitPart.Horizon => new("horizon", $"Wil ongeveer {volunteer!.AvailableWeeks} weken helpen; gevraagd zijn er {request.IntendedWeeks}.", $"Wants to help for about {volunteer!.AvailableWeeks} weeks; {request.IntendedWeeks} are asked for."),
        _ => new("support", "Vraagt begeleiding waar de organisatie nu weinig ruimte voor heeft.", "Asks for guidance for which the organisation has little room now."),
    };

    private static Reason NotKnown(FitPart part) => part switch
    {
        FitPart.Motive => new("motive", "De drijfveren zijn nog niet bekend.", "The motives are not known yet."),
        FitPart.Wishes => new("wishes", "Of de wensen van de cliënt passen, is niet bekend.", "Whether the client's wishes are met is not known."),
        FitPart.Interests => new("interests", "De interesses zijn niet bekend.", "The interests are not known."),
        FitPart.Travel => new("travel", "De reistijd is niet bekend.", "The travel time is not known."),
        FitPart.Way => new("way", "Samen doen of overnemen: dat is niet bekend.", "Doing it together or taking over: that is not known."),
        FitPart.Horizon => new("horizon", "Hoe lang deze vrijwilliger wil helpen, is niet bekend.", "How long this volunteer wants to help is not known."),
        _ => new("support", "Hoeveel begeleiding nodig is, is niet bekend.", "How much guidance is needed is not known."),
    };

    private static Reason Motives(string dutch, string english, IReadOnlyList<string> codes) =>
        Naming("motive", dutch + ": {0}.", english + ": {0}.", CodeTexts.Dutch(codes.Select(CodeTexts.DutchMotive)), CodeTexts.List(codes.Select(CodeTexts.EnglishMotive), "and"));

    private static Reason Naming(string code, string dutch, string english, string aboutDutch, string aboutEnglish) =>
        new(code, dutch.Replace("{0}", aboutDutch, StringComparison.Ordinal), english.Replace("{0}", aboutEnglish, StringComparison.Ordinal)) { About = (aboutDutch, aboutEnglish) };

    private Reason Met()
    {
        string[] met = [.. request.TraitCodes.Intersect(volunteer!.TraitCodes)];
        return met.Length > 0
            ? Naming("wishes", "Past bij wat de cliënt hoopt: {0}.", "Fits what the client hopes for: {0}.", CodeTexts.Dutch(met.Select(CodeTexts.DutchTrait)), CodeTexts.List(met.Select(CodeTexts.EnglishTrait), "and"))
            : new("wishes", "Helpt het liefst één op één.", "Prefers to help one to one.");
    }

    private Reason Missed()
    {
        string[] missed = volunteer!.TraitCodes.Count == 0 ? [] : [.. request.TraitCodes.Except(volunteer.TraitCodes)];
        return missed.Length > 0
            ? new("wishes", $"Waar de cliënt ook op hoopt en wat het profiel niet noemt: {CodeTexts.Dutch(missed.Select(CodeTexts.DutchTrait))}.", $"What the client hopes for too and the profile does not mention: {CodeTexts.List(missed.Select(CodeTexts.EnglishTrait), "and")}.")
            : new("wishes", "Doet het liefst iets in een groep of in de buurt.", "Prefers a group or the neighbourhood.");
    }

    private Reason Shared()
    {
        string[] likes = [.. request.InterestCodes.Intersect(volunteer!.InterestCodes)], dislikes = [.. request.DislikeCodes.Intersect(volunteer.DislikeCodes)];
        return likes.Length == 0 ? new("interests", $"Heeft ook een hekel aan {CodeTexts.Dutch(dislikes)}.", $"Dislikes the same: {CodeTexts.InEnglish(dislikes)}.")
            : dislikes.Length == 0 ? Naming("interests", "Houdt ook van {0}.", "Likes the same: {0}.", CodeTexts.Dutch(likes), CodeTexts.InEnglish(likes))
            : new("interests", $"Houdt ook van {CodeTexts.Dutch(likes)} en heeft ook een hekel aan {CodeTexts.Dutch(dislikes)}.", $"Likes the same: {CodeTexts.InEnglish(likes)}; dislikes the same: {CodeTexts.InEnglish(dislikes)}.");
    }

    private IReadOnlyList<string> SharedSlots => CodeTexts.Slots(pair.Demand.Slots & pair.Supply.Slots);
}
