using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Samenspel.Web.Api.Matching;

namespace Samenspel.Web.Features.Matching;

/// <summary>Why two people fit, said to one of them: as "you", where the reasons tell it about somebody else.</summary>
public static partial class ReasonWords
{
    private const string HasTime = "load";

    /// <summary>Sentences for a reader.</summary>
    /// <param name="reader">What the reader is to the two.</param>
    /// <param name="reasons">As the service tells them, about the volunteer.</param>
    /// <param name="text">Words them.</param>
    public static IReadOnlyList<string> For(Role reader, IReadOnlyList<GetMatchWhyItem> reasons, IStringLocalizer<MatchingTexts> text) => [.. reasons.Select(reason => For(reader, reason, text))];

    private static string For(Role reader, GetMatchWhyItem reason, IStringLocalizer<MatchingTexts> text) =>
        (reason.About is not null || reason.Code == HasTime) && text[$"Reason.{reason.Code}.{reader}", reason.About ?? ""] is { ResourceNotFound: false } own
            ? own
            : reader is Role.Client ? ToOneself(reason.Sentence)
            : reason.Sentence.Replace("cliënt", "inwoner", StringComparison.Ordinal).Replace("client", "inhabitant", StringComparison.Ordinal);

    /// <summary>A sentence that names the client, read by that client, in either language.</summary>
    private static string ToOneself(string sentence) => Asks().Replace(sentence, "you $1")
        .Replace("de cliënt", "u", StringComparison.Ordinal).Replace("the client", "you", StringComparison.Ordinal);

    [GeneratedRegex("the client (ask|hope|want)s")]
    private static partial Regex Asks();
}
