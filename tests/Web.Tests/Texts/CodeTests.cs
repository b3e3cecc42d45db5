using Samenspel.Domain;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Api.Matching;
using Samenspel.Web.Api.Signals;
using Role = Samenspel.Domain.Role;

namespace Samenspel.Web.Tests.Texts;

/// <summary>A code of a service has words on the pages, also one that is added later.</summary>
public sealed class CodeTests
{
    [Fact]
    public void Every_activity_has_a_word() => HasWords("Words", SupportActivity.All.Select(activity => $"Activity.{activity.Code}"));

    [Fact]
    public void Every_reason_for_attention_is_said_in_a_sentence() => HasWords("AgreementTexts", Names<AttentionReason>("Attention"));

    [Fact]
    public void Everything_a_signal_says_has_words() => HasWords("SignalTexts",
        [.. Names<Feeling>("Feeling"), .. Names<Urgency>("Urgency"), .. Names<Confidentiality>("Confidentiality"), .. Names<SignalStatus>("Status"), .. Enum.GetNames<Role>().Select(role => $"From.{role}")]);

    [Fact]
    public void Everything_a_text_waits_for_has_words() => HasWords("AgreementTexts",
        new[] { "does", "doesNot", "clientDoes", "backup", "client", "volunteer", "caregiver", "professional", "induction", "attention" }.Select(what => $"WaitsFor.{what}"));

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
}
