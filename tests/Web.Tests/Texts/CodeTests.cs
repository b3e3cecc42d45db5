using System.Text.RegularExpressions;
using Samenspel.Domain;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Api.Clients;
using Samenspel.Web.Api.Matching;
using Samenspel.Web.Api.Signals;
using Samenspel.Web.Forms;
using AccessPurpose = Samenspel.Web.Api.Agreements.AccessPurpose;
using Role = Samenspel.Domain.Role;

namespace Samenspel.Web.Tests.Texts;

/// <summary>A code of a service has words on the pages, also one that is added later.</summary>
public sealed partial class CodeTests
{
    [Fact]
    public void Every_activity_has_a_word() => HasWords("Words", SupportActivity.All.Select(activity => $"Activity.{activity.Code}"));

    [Fact]
    public void Everything_that_can_be_said_of_an_inhabitant_and_a_volunteer_has_a_word() => HasWords("Words",
        [.. FunctionalNeed.All.Select(one => $"Need.{one.Code}"), .. VolunteerTrait.All.Select(one => $"Trait.{one.Code}"), .. VolunteerTraining.All.Select(one => $"Training.{one.Code}"), .. Motive.All.Select(one => $"Motive.{one.Code}"), .. Circumstance.All.Select(one => $"Circumstance.{one.Code}"), .. CodeOptions.Languages.Select(code => $"Language.{code}"), .. WeekSlot.All.Select(slot => $"Part.{slot.Split('-')[1]}")]);

    [Fact]
    public void Everything_that_can_be_allowed_has_words() => HasWords("ClientTexts", ConsentScope.All.SelectMany(scope => new[] { $"Scope.{scope.Code}", $"Given.{scope.Code}", $"Taken.{scope.Code}" }));

    [Fact]
    public void Everything_an_arrangement_says_has_words() => HasWords("ClientTexts", [.. Names<LineKind>("Kind"), .. Names<ArrangementWarning>("Warning"), .. Names<Severity>("Severity")]);

    [Fact]
    public void Everything_a_question_for_support_says_has_words() => HasWords("RequestTexts", [.. Names<SupportRequestStatus>("Status"), .. Names<ClosureReason>("Reason")]);

    [Fact]
    public void Everything_a_volunteer_is_said_to_be_or_to_stop_for_has_words() => HasWords("VolunteerTexts",
        [.. Names<Web.Api.Pools.VolunteerStatus>("Status"), .. Web.Features.Volunteers.VolunteerPage.ReasonCodes.Select(code => $"Reason.{code}")]);

    [Fact]
    public void Everything_a_volunteer_reads_about_the_own_part_has_words() => HasWords("VolunteeringTexts",
        [.. Names<Web.Api.Pools.VolunteerStatus>("Status"), .. MissingCode().Matches(Repository.Read("src/Services/Pools/Pools.Api/Domain/VolunteerPresence.cs")).Select(code => code.Groups[1].Value).Where(code => code != "induction").Select(code => $"Missing.{code}")]);

    [Fact]
    public void Every_reason_for_attention_is_said_in_a_sentence() => HasWords("AgreementTexts", Names<AttentionReason>("Attention"));

    [Fact]
    public void Everything_a_signal_says_has_words() => HasWords("SignalTexts",
        [.. Names<Feeling>("Feeling"), .. Names<Urgency>("Urgency"), .. Names<Confidentiality>("Confidentiality"), .. Names<SignalStatus>("Status"), .. Names<SignalKind>("Kind"), .. Enum.GetNames<Role>().Select(role => $"From.{role}")]);

    [Fact]
    public void Everything_that_merging_two_files_does_has_words() => HasWords("ClientTexts",
        [
            .. Names<FileDifference>("Differs"), .. Names<ConsentOutcome>("Outcome"),
            .. Counted().Matches(Repository.Read("src/Services/Clients/Clients.Api/Features/Mergers/MergePlans.cs")).Select(count => $"Moves.{count.Groups[1].Value}"),
            .. MergerError().Matches(Repository.Read("docs/errors.md")).Select(error => $"Conflict.{error.Value}"),
        ]);

    [Fact]
    public void Everything_an_ambassador_answers_has_words() => HasWords("ConsultTexts", [.. Names<ConsultStatus>("Status"), .. Names<ConsultStatus>("State"), .. Names<ConsultGap>("Gap")]);

    [Fact]
    public void Every_permission_every_purpose_and_every_role_is_said_in_who_looked() => HasWords("MyDataTexts",
        [.. Permissions().Select(permission => $"Permission.{permission}"), .. Names<AccessPurpose>("Purpose"), .. Enum.GetNames<Role>().Select(role => $"Somebody.{role}")]);

    [Fact]
    public void Every_reason_why_nobody_stands_behind_an_agreement_has_words() => HasWords("AvailabilityTexts", Names<GapReason>("Gap"));

    [Fact]
    public void Everything_a_text_waits_for_has_words() => HasWords("AgreementTexts",
        new[] { "does", "doesNot", "clientDoes", "backup", "client", "volunteer", "caregiver", "professional", "induction", "attention" }.Select(what => $"WaitsFor.{what}"));

    private static string[] Permissions()
    {
        string[] all = [.. Permission().Matches(Repository.Read("docs/permissions.md")).Select(row => row.Groups[1].Value).Distinct()];
        Assert.True(all.Length > 100, "docs/permissions.md lists the permissions");
        return all;
    }

    [Fact]
    public void Every_part_of_an_agreement_has_words() => HasWords("AgreementTexts",
        [.. Names<EndReason>("EndReason").Except(["EndReason.HandedOver"]), .. Names<RhythmPeriod>("Rhythm"), .. Names<RhythmPeriod>("Period"), .. Names<ResponsibilityKind>("Responsibility")]);

    [Fact]
    public void Everything_on_the_way_to_each_other_has_words() => HasWords("MatchingTexts",
        [
            .. Names<MatchStatus>("Status"), .. Names<IntroductionPlace>("Place"), .. Names<DeclineReason>("DeclineReason"), .. Names<FitBand>("Band"),
            .. Enum.GetNames<Role>().Select(role => $"Declined.{role}"), .. Enum.GetNames<MatchRequestStatus>().Except(["Open", "Undecided"]).Select(status => $"Request.{status}"),
        ]);

    [Fact]
    public void Whose_turn_it_is_is_said_to_everybody_at_every_stage() => HasWords("MatchingTexts",
        from stage in new[] { "Shortlisted", "Invited", "Accepted", "Introduced", "Met", "Trial", "ClickAsked", "Over" }
        from who in new[] { "Guide", "Volunteer", "Client", "Reader" }
        select $"Turn.{stage}.{who}");

    private static IEnumerable<string> Names<T>(string kind) where T : struct, Enum => Enum.GetNames<T>().Select(code => $"{kind}.{code}");

    private static void HasWords(string file, IEnumerable<string> names) => Assert.Empty(names.Except(ResourceFile.All.Single(one => one.Name == file).Dutch.Keys));

    [GeneratedRegex(@"missing\.Add\(""([\w-]+)""\)")]
    private static partial Regex MissingCode();

    [GeneratedRegex(@"\[""([a-z-]+)""\] =")]
    private static partial Regex Counted();

    [GeneratedRegex(@"client-merger\.[a-z-]+")]
    private static partial Regex MergerError();

    [GeneratedRegex(@"\(`([a-z-]+\.[a-z-]+)`\)")]
    private static partial Regex Permission();
}
