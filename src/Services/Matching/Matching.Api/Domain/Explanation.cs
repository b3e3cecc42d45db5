using Samenspel.Domain;
using Samenspel.Matching.Domain.Rules;

namespace Samenspel.Matching.Domain;

/// <summary>One reason, for a person.</summary>
/// <param name="Code">What it is about: time, motive, setting, traits, load, training, language or certificate.</param>
/// <param name="Dutch">One sentence.</param>
/// <param name="English">The same sentence in English.</param>
public sealed record FitReason(string Code, string Dutch, string English);

/// <summary>
/// Why a pair that meets the hard rules fits: reasons for, one or two against, and what is not known. Each reason comes from
/// what request and volunteer said; what is missing counts neither for nor against.
/// </summary>
internal sealed class Explanation
{
    private const int MostAgainst = 2;
    private const int SoonExpired = 60;

    private readonly List<FitReason> supporting = [];
    private readonly List<FitReason> against = [];
    private readonly List<FitReason> unknown = [];

    private Explanation(Pair pair)
    {
        Time(pair);
        Motive(pair);
        Setting(pair);
        Traits(pair);
        Load(pair);
        Proven(pair);
    }

    public IReadOnlyList<FitReason> For => supporting;
    public IReadOnlyList<FitReason> Against => [.. against.Take(MostAgainst)];
    public IReadOnlyList<FitReason> Unknown => unknown;

    /// <summary>Reasons for minus reasons against, each counting one. It orders a list and is not a mark for a person.</summary>
    public int Balance => supporting.Count - against.Count;

    public static Explanation Of(Pair pair) => new(pair);

    private void Time(Pair pair)
    {
        var (shared, asked) = (pair.Request.Slots.Intersect(pair.Candidate.Slots).Count(), pair.Request.Slots.Count);
        var reason = new FitReason("time",
            $"Past op {shared} van de {asked} gevraagde dagdelen.", $"Suits {shared} of the {asked} parts of the week that are asked for.");
        (shared * 2 >= asked ? supporting : against).Add(reason);
    }

    private void Motive(Pair pair)
    {
        if (pair.Candidate.MotiveCodes.Count == 0)
        {
            unknown.Add(new("motive", "De drijfveren zijn nog niet bekend.", "The motives are not known yet."));
            return;
        }
        var served = MotiveFit.Of(pair.Request.ActivityCode, pair.Candidate.MotiveCodes);
        if (served.Count > 0) supporting.Add(new("motive", $"Past bij de drijfveer: {DutchMotives(served)}.", $"Serves the motive: {Words(served)}."));
        else
        {
            against.Add(new("motive",
                $"De drijfveren passen hier minder vanzelf: {DutchMotives(pair.Candidate.MotiveCodes)}.",
                $"The motives fit less by themselves here: {Words(pair.Candidate.MotiveCodes)}."));
        }
    }

    private void Setting(Pair pair)
    {
        if (pair.Candidate.SettingCode is null) unknown.Add(new("setting", "De voorkeur voor één op één of een groep is niet bekend.", "Whether one to one or a group is preferred is not known."));
        else if (pair.Candidate.SettingCode == "one-to-one") supporting.Add(new("setting", "Helpt het liefst één op één.", "Prefers to help one to one."));
        else against.Add(new("setting", "Doet het liefst iets in een groep of in de buurt.", "Prefers a group or the neighbourhood."));
    }

    private void Traits(Pair pair)
    {
        var hoped = pair.Request.TraitCodes;
        if (hoped.Count == 0) return;
        if (pair.Candidate.TraitCodes.Count == 0)
        {
            unknown.Add(new("traits", "Hoe de vrijwilliger zichzelf omschrijft is niet bekend.", "How the volunteer describes himself or herself is not known."));
            return;
        }
        string[] met = [.. hoped.Intersect(pair.Candidate.TraitCodes)], missed = [.. hoped.Except(pair.Candidate.TraitCodes)];
        if (met.Length > 0) supporting.Add(new("traits", $"Is zoals de cliënt hoopt: {DutchTraits(met)}.", $"Is as the client hopes: {Words(met)}."));
        if (missed.Length > 0) against.Add(new("traits", $"Noemt zichzelf niet: {DutchTraits(missed)}.", $"Does not mention: {Words(missed)}."));
    }

    private void Load(Pair pair)
    {
        var (load, most) = (pair.Candidate.Load, pair.Candidate.MaxClients);
        if (load == 0) supporting.Add(new("load", "Helpt nu nog niemand en heeft ruimte.", "Helps nobody now and has time."));
        else against.Add(new("load", $"Helpt nu al {load} van ten hoogste {most} mensen.", $"Helps {load} of at most {most} people already."));
    }

    private void Proven(Pair pair)
    {
        var (request, candidate) = (pair.Request, pair.Candidate);
        if (request.TrainingCodes.Count > 0) supporting.Add(new("training", "Heeft de gevraagde scholing.", "Did the training that is asked for."));
        if (request.LanguageCodes.Count > 0) supporting.Add(new("language", "Spreekt een taal waar de cliënt om vraagt.", "Speaks a language that the client asks for."));
        if (SupportActivity.Find(request.ActivityCode) is { NeedsConductCertificate: true } && candidate.ConductCertificateValidUntil < pair.Today.AddDays(SoonExpired))
            against.Add(new("certificate", "De VOG verloopt binnen twee maanden.", "The conduct certificate expires within two months."));
    }

    private static string DutchMotives(IEnumerable<string> codes) =>
        string.Join(", ", Samenspel.Domain.Motive.All.Where(motive => codes.Contains(motive.Code)).Select(motive => motive.Dutch.ToLowerInvariant()));

    private static string DutchTraits(IEnumerable<string> codes) =>
        string.Join(", ", VolunteerTrait.All.Where(trait => codes.Contains(trait.Code)).Select(trait => trait.Dutch.ToLowerInvariant()));

    /// <summary>The codes are English words.</summary>
    private static string Words(IEnumerable<string> codes) => string.Join(", ", codes.Select(code => code.Replace('-', ' ')));
}
