using System.Numerics;
using Samenspel.Domain;

namespace Samenspel.Matching.Engine.Explaining;

/// <summary>Codes in words that people use.</summary>
internal static class CodeTexts
{
    private static readonly string[] Days = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
    private static readonly string[] Parts = ["ochtend", "middag", "avond"];

    /// <summary>"dinsdagochtend"; the code itself when it is not in the catalogue.</summary>
    public static string DutchSlot(string code) => Catalogues.Slots.TryGetValue(code, out var slot) ? Days[slot / 3] + Parts[slot % 3] : code;

    public static string DutchDay(int day) => Days[day];

    /// <summary>The codes are English words.</summary>
    public static string English(string code) => code.Replace('-', ' ');

    /// <summary>"Tuesday morning".</summary>
    public static string EnglishSlot(string code) => char.ToUpperInvariant(code[0]) + English(code[1..]);

    public static string DutchActivity(string code) => SupportActivity.Find(code)?.Dutch.ToLowerInvariant() ?? code;

    public static string DutchMotive(string code) => NounTexts.Motives.TryGetValue(code, out var text) ? text.Dutch : code;

    public static string EnglishMotive(string code) => NounTexts.Motives.TryGetValue(code, out var text) ? text.English : English(code);

    public static string DutchTrait(string code) => NounTexts.Traits.TryGetValue(code, out var text) ? text.Dutch : code;

    public static string EnglishTrait(string code) => NounTexts.Traits.TryGetValue(code, out var text) ? text.English : English(code);

    public static string DutchTraining(string code) => VolunteerTraining.All.FirstOrDefault(one => one.Code == code)?.Dutch ?? code;

    public static string DutchCircumstance(string code) => Circumstance.All.FirstOrDefault(one => one.Code == code)?.Dutch.ToLowerInvariant() ?? code;

    /// <summary>The codes of the parts of the week in these bits.</summary>
    public static IReadOnlyList<string> Slots(ulong bits)
    {
        List<string> codes = [];
        for (var left = bits & ((1UL << WeekSlot.All.Count) - 1); left != 0; left &= left - 1) codes.Add(WeekSlot.All[BitOperations.TrailingZeroCount(left)]);
        return codes;
    }

    /// <summary>"a, b en c".</summary>
    public static string List(IEnumerable<string> words, string and)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {and} {all[^1]}";
    }

    public static string Dutch(IEnumerable<string> words) => List(words, "en");

    public static string InEnglish(IEnumerable<string> codes) => List(codes.Select(English), "and");
}
