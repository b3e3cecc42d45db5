using Samenspel.Domain;

namespace Samenspel.Web.Homes;

/// <summary>On which page that is done which a notice asks, or can be read.</summary>
internal static class Deeds
{
    /// <summary>The address of the page; null when the website has none.</summary>
    public static string? PageOf(Notice notice) => notice.Code switch
    {
        "agreement.to-sign" or "agreement.asked-again" or "agreement.change-proposed" => $"/agreements/{notice.SubjectId}/answer",
        "peer-question.replied" => null, // a question among volunteers
        _ => notice.SubjectKind switch
        {
            nameof(SubjectKind.Agreement) => $"/agreements/{notice.SubjectId}",
            nameof(SubjectKind.Signal) => $"/signals/{notice.SubjectId}",
            nameof(SubjectKind.Question) => $"/questions/{notice.SubjectId}",
            _ => null,
        },
    };
}
