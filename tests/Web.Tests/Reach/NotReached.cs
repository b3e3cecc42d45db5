namespace Samenspel.Web.Tests.Reach;

/// <summary>What no page reaches yet, by the subject of the pages it waits for, or why it needs none.</summary>
internal static class NotReached
{
    public static readonly IReadOnlyDictionary<string, string[]> BySubject = new Dictionary<string, string[]>
    {
        ["administrator, what could not be sent or handled"] =
        [
            "agreements GET /messages/parked",
            "agreements POST /messages/parked/{id}/retries",
            "agreements GET /messages/failed",
            "agreements POST /messages/failed/{id}/retries",
            "clients GET /messages/parked",
            "clients POST /messages/parked/{id}/retries",
            "clients GET /messages/failed",
            "clients POST /messages/failed/{id}/retries",
            "identity GET /messages/parked",
            "identity POST /messages/parked/{id}/retries",
            "identity GET /messages/failed",
            "identity POST /messages/failed/{id}/retries",
            "insights GET /messages/parked",
            "insights POST /messages/parked/{id}/retries",
            "insights GET /messages/failed",
            "insights POST /messages/failed/{id}/retries",
            "matching GET /messages/parked",
            "matching POST /messages/parked/{id}/retries",
            "matching GET /messages/failed",
            "matching POST /messages/failed/{id}/retries",
            "pools GET /messages/parked",
            "pools POST /messages/parked/{id}/retries",
            "pools GET /messages/failed",
            "pools POST /messages/failed/{id}/retries",
            "signals GET /messages/parked",
            "signals POST /messages/parked/{id}/retries",
            "signals GET /messages/failed",
            "signals POST /messages/failed/{id}/retries",
        ],
        ["administrator, how often who looked"] =
        [
            "agreements GET /access-log/counts",
            "clients GET /access-log/counts",
            "identity GET /access-log/counts",
            "insights GET /access-log/counts",
            "matching GET /access-log/counts",
            "pools GET /access-log/counts",
            "signals GET /access-log/counts",
        ],
        ["administrator, people and their roles"] =
        [
            "identity GET /people",
            "identity POST /people",
            "identity GET /people/{id}",
            "identity POST /people/{id}/invitations",
            "identity POST /people/{id}/block",
            "identity DELETE /people/{id}/block",
            "identity PUT /people/{id}/name",
            "identity POST /people/{id}/address-changes",
            "identity POST /people/{id}/sign-in-help",
            "identity POST /people/{id}/role-assignments",
            "identity POST /people/{id}/role-assignments/{assignmentId}/end",
            "identity GET /sign-in-help",
            "identity POST /sign-in-help/{id}/confirmation",
        ],
        ["administrator, teams and organisations"] =
        [
            "identity POST /organisations",
            "identity POST /teams",
            "identity PUT /teams/{id}/phone",
            "identity PUT /organisations/{id}/phone",
        ],
        ["ambassador, placements"] =
        [
            "identity GET /ambassador-coverage",
            "identity GET /ambassador-placements",
            "identity POST /ambassador-placements",
            "identity GET /ambassador-placements/{id}",
            "identity POST /ambassador-placements/{id}/extension",
            "identity POST /ambassador-placements/{id}/end",
        ],
        ["ambassador, answering"] =
        [
            "matching GET /consults/{id}/options",
            "matching POST /consults/{id}/look",
            "matching POST /consults/{id}/wait",
            "matching POST /consults/{id}/answer",
            "matching POST /consults/{id}/gap",
        ],
        ["numbers"] =
        [
            "agreements GET /together-counts",
            "matching GET /consult-counts",
            "signals GET /question-counts",
        ],
        ["the sign-in, which has pages of its own for it"] =
        [
            "identity GET /me/mail",
            "identity PUT /me/mail",
        ],
        ["coordinator, a volunteer's name"] =
        [
            "pools PUT /volunteers/{id}/name",
        ],
        ["shifts of help"] =
        [
            "insights POST /shifts",
            "insights GET /shifts",
            "insights GET /shifts/{id}",
            "insights PUT /shifts/{id}",
            "insights POST /shifts/{id}/approval",
            "insights POST /shifts/{id}/rejection",
            "insights POST /shifts/{id}/evaluation",
        ],
        ["runs over the city"] =
        [
            "matching POST /matching-runs",
            "matching GET /matching-runs",
            "matching GET /matching-runs/comparison",
            "matching GET /matching-runs/{id}",
            "matching GET /matching-runs/{id}/progress",
            "matching POST /matching-runs/{id}/cancellation",
            "matching GET /matching-runs/{id}/proposals",
            "matching GET /matching-runs/{id}/proposals/{proposalId}",
            "matching GET /matching-runs/{id}/unmatched",
            "matching GET /matching-runs/{id}/scarcity",
        ],
        ["peers"] =
        [
            "matching POST /peer-wishes",
            "matching POST /peer-proposals",
            "matching GET /peer-proposals",
            "matching GET /peer-proposals/{id}",
            "matching POST /peer-proposals/{id}/answers",
            "matching POST /peer-proposals/{id}/introduction",
            "matching POST /peer-proposals/{id}/introduction/completion",
            "matching POST /peer-proposals/{id}/clicks",
        ],
        ["respite"] =
        [
            "clients POST /clients/{id}/respite-requests",
            "clients GET /respite-requests",
            "clients GET /respite-requests/{id}",
            "clients POST /respite-requests/{id}/blocks",
            "clients POST /respite-requests/{id}/blocks/{blockId}/arrangement",
            "clients DELETE /respite-requests/{id}/blocks/{blockId}",
            "clients POST /respite-requests/{id}/approval",
            "clients POST /respite-requests/{id}/withdrawal",
            "clients PUT /respite-requests/{id}/professional",
        ],
        ["attention"] =
        [
            "agreements GET /wifa-behaviours",
            "agreements GET /volunteers/{volunteerId}/support-needs",
            "agreements POST /agreements/{id}/wifa-acts",
            "agreements GET /agreements/{id}/wifa-acts",
            "agreements POST /agreements/{id}/alignments",
            "agreements GET /agreements/{id}/alignments",
            "agreements POST /agreements/{id}/alignments/{momentId}/holding",
            "agreements POST /agreements/{id}/coaching-contacts",
            "agreements GET /agreements/{id}/coaching-contacts",
        ],
        ["evaluation"] =
        [
            "agreements POST /agreements/{id}/evaluations/{months}/answers",
            "agreements GET /agreements/{id}/evaluations",
        ],
        ["public supply and applying"] =
        [
            "pools GET /pools",
            "pools GET /pools/{id}",
            "pools POST /pools/{id}/applications",
            "pools GET /supply",
        ],
        ["coordinator, pools and volunteers"] =
        [
            "pools POST /pools",
            "pools PUT /pools/{id}",
            "pools POST /pools/{id}/volunteers",
            "pools POST /volunteers/{id}/account-invitations",
            "pools POST /volunteers/{id}/account-unlinking",
            "pools POST /volunteers/{id}/references",
            "pools PUT /volunteers/{id}/references/{referenceId}/outcome",
            "pools POST /volunteers/{id}/onboarding",
            "pools POST /volunteers/{id}/induction-items",
            "pools PUT /volunteers/{id}/induction-items/{itemId}/completion",
            "pools POST /volunteers/{id}/redirection",
            "pools GET /volunteers/{id}/motives",
        ],
        ["activities and places"] =
        [
            "pools POST /activities",
            "pools PUT /activities/{id}",
            "pools POST /activities/{id}/publication",
            "pools POST /activities/{id}/stop",
        ],
    };
}
