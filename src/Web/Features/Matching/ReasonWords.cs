using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Role = Samenspel.Web.Api.Matching.Role;

namespace Samenspel.Web.Features.Matching;

/// <summary>Why two people fit, said to one of them: as "you", where the reasons tell it about somebody else.</summary>
public static partial class ReasonWords
{
    /// <summary>The beginnings of sentences about a volunteer, and the names of what is said to whom it is about.</summary>
    private static readonly IReadOnlyList<(Regex Sentence, string Name)> Known =
    [
        (Hopes(), "Wishes"), (Slots(), "Time"), (Travels(), "Travel"), (Motive(), "Motive"), (Likes(), "Likes"), (Free(), "Free"), (Helps(), "Helps"),
    ];

    /// <summary>Sentences for a reader.</summary>
    /// <param name="reader">What the reader is to the two.</param>
    /// <param name="sentences">As the service tells them, about the volunteer.</param>
    /// <param name="text">Words them.</param>
    public static IReadOnlyList<string> For(Role reader, IReadOnlyList<string> sentences, IStringLocalizer<MatchingTexts> text) => [.. sentences.Select(sentence => For(reader, sentence, text))];

    private static string For(Role reader, string sentence, IStringLocalizer<MatchingTexts> text)
    {
        var known = reader is Role.Volunteer or Role.Client ? Known.FirstOrDefault(one => one.Sentence.IsMatch(sentence)) : default;
        if (known.Sentence is null) return sentence.Replace("cliënt", "inwoner", StringComparison.Ordinal);
        var what = known.Sentence.Match(sentence).Groups["what"].Value;
        return text[$"Reason.{known.Name}.{reader}", what];
    }

    [GeneratedRegex(@"^(Is zoals de cliënt hoopt|Is as the client hopes): (?<what>.+)\.$")]
    private static partial Regex Hopes();

    [GeneratedRegex(@"^(Kan|Can come on) (?<what>[^:]+)\.$")]
    private static partial Regex Slots();

    [GeneratedRegex(@"^(Is er in ongeveer|Is there in about) (?<what>\d+) ")]
    private static partial Regex Travels();

    [GeneratedRegex(@"^(Past bij de drijfveer|Serves the motive): (?<what>.+)\.$")]
    private static partial Regex Motive();

    [GeneratedRegex(@"^(Houdt ook van|Likes the same:) (?<what>[^;]+)\.$")]
    private static partial Regex Likes();

    [GeneratedRegex(@"^(Helpt nu nog niemand|Helps nobody now)")]
    private static partial Regex Free();

    [GeneratedRegex(@"^(Helpt nu al|Helps) (?<what>\d+) (van|of)")]
    private static partial Regex Helps();
}
