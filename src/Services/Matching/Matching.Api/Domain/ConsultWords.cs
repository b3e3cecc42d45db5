using System.Text.RegularExpressions;

namespace Samenspel.Matching.Domain;

/// <summary>Whether a few words may tell who somebody is or what somebody suffers from: a warning, because no list is right about words.</summary>
internal static partial class ConsultWords
{
    /// <summary>Whether there is something that looks like a name or an illness.</summary>
    public static bool MayTellTooMuch(string words) => Name().IsMatch(words) || Illness().IsMatch(words);

    /// <summary>A form of address or a prefix with a capital after it, or a word with a capital that begins no sentence.</summary>
    [GeneratedRegex(@"\b(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Mm]evr\.|[Dd]hr\.|[Mm]w\.|[Hh]r\.|[Vv]an(?: de[rn]?)?|[Dd]e|[Tt]en|[Tt]er)\s+\p{Lu}\p{Ll}+|(?<=[\p{Ll}\p{Lu}\d,;)]\s+)\p{Lu}\p{Ll}+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex(
        @"\b(?:dement\w*|alzheimer\w*|parkinson\w*|kanker\w*|tumor\w*|chemo\w*|depressi\w*|depressief|autis\w*|adhd|asperger\w*|diabet\w*|suikerziek\w*|beroerte\w*|cva|tia|hersen\w*|hartfal\w*|hartinfarct\w*|reuma\w*|copd|astma\w*|epilep\w*|psycho[st]\w*|schizofren\w*|borderline|bipola\w*|ptss|burn-?out|verslaa?[fv]\w*|alcohol\w*|drugs\w*|medicijn\w*|diagnos\w*|hiv|ms|als-patiënt\w*|niet-aangeboren|nah|verstandelijk\w*|invalid\w*|blind\w*|doof\w*)\b",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Illness();
}
