using Samenspel.Domain;

namespace Samenspel.Web.Homes;

/// <summary>On which page that is done which a notice asks, or can be read.</summary>
internal static class NoticePages
{
    /// <summary>The notices that ask for something, or tell of something to read, for which the website has no page yet.</summary>
    public static readonly IReadOnlySet<string> NoPageYet = new HashSet<string>(StringComparer.Ordinal)
    {
        "agreement.evaluation-due", "agreement.alignment-planned", "agreement.long-not-thanked", "agreement.appreciated",
        "respite.asked", "respite.to-approve", "respite.professional-left",
        "peer-proposal.asked", "peer-proposal.agreed", "peer-proposal.planned", "peer-proposal.moved", "peer-proposal.click-asked",
    };

    /// <summary>Where the reader finds whom to call about a notice that has no page; null when the website does not know.</summary>
    /// <param name="notice">What was told.</param>
    /// <param name="role">As whom the reader reads it, by its code.</param>
    public static string? CallPageOf(Notice notice, string role) => (role, notice.SubjectKind) switch
    {
        ("client" or "caregiver" or "volunteer", _) => "/call",
        (_, nameof(SubjectKind.Agreement)) => $"/agreements/{notice.SubjectId}",
        ("professional", _) when notice.ClientId is { } client => $"/clients/{client}",
        _ => null,
    };

    /// <summary>The address of the page; null when the website has none.</summary>
    /// <param name="notice">What was told.</param>
    /// <param name="service">Which service told it.</param>
    public static string? PageOf(Notice notice, string service) => notice.Code switch
    {
        "agreement.to-sign" or "agreement.asked-again" or "agreement.change-proposed" => $"/agreements/{notice.SubjectId}/answer",
        "agreement.information-to-approve" or "agreement.something-to-read" => $"/agreements/{notice.SubjectId}/information",
        "agreement.understanding-to-check" or "agreement.understanding-answered" => $"/agreements/{notice.SubjectId}/understanding",
        "check-in.waits" => "/checks",
        _ when NoPageYet.Contains(notice.Code) => null,
        "peer-question.replied" => $"/peer-questions/{notice.SubjectId}",
        "match.waits-long" => null, // an ambassador hears that somebody waits long, and reads no requests
        "support-request.opened" => $"/open-requests/{notice.SubjectId}", // who may fit
        "volunteer.applied" or "volunteer.training-claimed" or "volunteer.leaving" or "volunteer.role-ended" => $"/volunteers/{notice.SubjectId}", // a coordinator is the reader
        "caregiver.linked" or "caregiver.may-read" => "/plan", // the caregiver is the reader
        "agreement.stop-visiting" => null, // no longer reads the agreement
        "account.unlinked" => null, // whose account it was, reads nothing there any more
        _ => PageOf(notice.SubjectKind, notice.SubjectId, service),
    };

    private static string? PageOf(string kind, Guid id, string service) => kind switch
    {
        nameof(SubjectKind.Agreement) => $"/agreements/{id}",
        nameof(SubjectKind.Signal) => $"/signals/{id}",
        nameof(SubjectKind.Question) => $"/questions/{id}",
        nameof(SubjectKind.Client) => $"/clients/{id}",
        nameof(SubjectKind.Consult) => $"/consults/{id}",
        nameof(SubjectKind.Match) => $"/matches/{id}",
        nameof(SubjectKind.Place) => "/places",
        nameof(SubjectKind.Activity) => $"/activities/{id}",
        nameof(SubjectKind.SupportRequest) => service == "matching" ? $"/open-requests/{id}" : $"/requests/{id}",
        _ => null,
    };
}
