using Samenspel.Architecture.Tests.Code;

namespace Samenspel.Architecture.Tests.Rules;

/// <summary>
/// Two people save the same unique value at the same moment: the second is tried again, and gets a clear answer. Here is said which, for
/// every unique index there is: an error code, or that it becomes the same thing.
/// </summary>
public sealed class UniqueIndexTests
{
    /// <summary>The second finds what the first made, and goes on with it.</summary>
    private const string Same = "same";

    /// <summary>No request of a person saves it: a handler or a job begins again, or a random value is never made twice.</summary>
    private const string NotByPeople = "not by people";

    /// <summary>It belongs to one thing, of which two changes at the same moment conflict before.</summary>
    private const string PartOfOne = "part of one";

    private static readonly Dictionary<string, string> Answers = new()
    {
        ["Agreements: agreement (MatchId)"] = NotByPeople,
        ["Agreements: evaluation_answer (AgreementId, Months, By, AnsweredBy)"] = "evaluation.already-answered",
        ["Agreements: reachability (PersonId)"] = Same,
        ["Agreements: visit (AgreementId, Key)"] = Same,
        ["Clients: account_invitation (CodeHash)"] = NotByPeople,
        ["Clients: arrangement (ClientId)"] = Same,
        ["Clients: caregiver_view (RequestId, CaregiverId)"] = PartOfOne,
        ["Clients: client_merger (MergedId)"] = Same,
        ["Clients: consent (ClientId, ScopeCode)"] = Same,
        ["Clients: inquiry_answer (RequestId, Number)"] = PartOfOne,
        ["Clients: profile_correction (RequestId)"] = PartOfOne,
        ["Clients: volunteer_profile (RequestId)"] = PartOfOne,
        ["Identity: account (NormalizedUserName)"] = "person.sign-in-name-taken",
        ["Identity: neighbourhood_team (ComparedName)"] = Same,
        ["Identity: neighbourhood_team (Name)"] = Same,
        ["Identity: organisation (ComparedName)"] = Same,
        ["Identity: organisation (Name)"] = Same,
        ["Matching: matching_run (ActiveKey)"] = Same,
        ["Matching: matching_run (ScheduledFor)"] = NotByPeople,
        ["Matching: peer_proposal (OneId, OtherId)"] = "peer-proposal.left-in-peace",
        ["Matching: peer_wish (CodeHash)"] = NotByPeople,
        ["Pools: account_invitation (CodeHash)"] = NotByPeople,
        ["Pools: volunteer (PoolId, AccountId)"] = "volunteer.already-in-pool",
        ["Signals: check_in_schedule (AgreementId)"] = NotByPeople,
        ["Signals: signal (MadeFrom, Source)"] = NotByPeople,
    };

    private static readonly string[] Indexes =
    [
        .. from table in Table.All
           where !table.IsCommon
           from index in table.Entity.GetIndexes()
           where index.IsUnique
           select $"{table.Service}: {table.Name} ({string.Join(", ", index.Properties.Select(property => property.Name))})",
    ];

    [Fact]
    public void For_every_unique_index_is_said_what_the_second_of_two_at_the_same_moment_gets() => Rule.Holds(
        Indexes.Where(index => !index.Contains("OpenIddict", StringComparison.Ordinal)).Except(Answers.Keys).Concat(Answers.Keys.Except(Indexes)), "A unique index has an entry here, and an entry an index");

    [Fact]
    public void What_the_second_gets_is_an_error_that_there_is() => Rule.Holds(
        Answers.Values.Except([Same, NotByPeople, PartOfOne]).Except(ErrorTests.All.Where(error => error.Status == 409).Select(error => error.Code)), "An entry names an error with status 409");
}
