using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Forms;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Features.Agreements;

/// <summary>How they go about it, as somebody fills it in.</summary>
public sealed record TermsForm(string Transfer, string Authority, string Presence, string Times, string Per, string Pace, string Goal, SideForm Volunteer, SideForm Client)
{
    private const int MostTimes = 31, HighestAxis = 4;

    /// <summary>As it is written now.</summary>
    public static TermsForm Of(GetAgreementResponse one)
    {
        var (axes, terms) = (one.Responsibility.Axes, one.Terms);
        return new(Text(axes.TaskTransfer), Text(axes.DecisionAuthority), Text(axes.ProfessionalPresence), Text(terms.Rhythm?.Times), terms.Rhythm?.Per.ToString() ?? "", terms.Pace ?? "", terms.Goal ?? "",
            SideForm.Of(terms.VolunteerSide), SideForm.Of(terms.ClientSide));
    }

    /// <summary>What was filled in.</summary>
    public static TermsForm Read(FormReader form) => new(
        form.Text("transfer"), form.Text("authority"), form.Text("presence"), form.Text("times"), form.Text("per"), form.Text("pace"), form.Text("goal"),
        SideForm.Read(form, "volunteer"), SideForm.Read(form, "client"));

    /// <summary>What is sent; null when something is wrong, which is said at its field.</summary>
    /// <param name="slot">The part of the week that was agreed on, which stays.</param>
    /// <param name="errors">Gets what is wrong.</param>
    /// <param name="text">Knows how to say it.</param>
    public SetAgreementTermsRequest? Check(string? slot, FormErrors errors, IStringLocalizer<AgreementTexts> text)
    {
        int Axis(string name, string value) => NumberOf(value, HighestAxis) is { } number ? number : Wrong(name, "Terms.NoAxis");
        var axes = new ResponsibilityAxes { TaskTransfer = Axis("transfer", Transfer), DecisionAuthority = Axis("authority", Authority), ProfessionalPresence = Axis("presence", Presence) };
        ContactRhythm? rhythm = null;
        if (Times.Length > 0)
        {
            var times = NumberOf(Times, MostTimes) is { } number and > 0 ? number : Wrong("times", "Terms.NoTimes");
            if (Enum.TryParse<RhythmPeriod>(Per, out var per)) rhythm = new() { Times = times, Per = per, Slot = slot };
            else Wrong("per", "Terms.NoPer");
        }
        var (volunteer, client) = (Volunteer.Check("volunteer", errors, text), Client.Check("client", errors, text));
        return errors.Any ? null : new() { Axes = axes, Rhythm = rhythm, Pace = Or(Pace), Goal = Or(Goal), VolunteerSide = volunteer, ClientSide = client };

        int Wrong(string field, string sentence)
        {
            errors.Add(field, text[sentence]);
            return 0;
        }
    }

    /// <summary>What stands in the fields, for who wrote something else meanwhile.</summary>
    /// <param name="text">Knows the words of what can be chosen.</param>
    public IEnumerable<Current> Now(IStringLocalizer<AgreementTexts> text) =>
    [
        ("goal", Goal), ("pace", Pace), ("times", Times), ("per", Per, Per.Length == 0 ? "" : text[$"Period.{Per}"].Value),
        ("transfer", Transfer, text[$"Axis.Transfer.{Transfer}"].Value), ("authority", Authority, text[$"Axis.Authority.{Authority}"].Value), ("presence", Presence, text[$"Axis.Presence.{Presence}"].Value),
        .. Volunteer.Now("volunteer"), .. Client.Now("client"),
    ];

    internal static int? NumberOf(string text, int most) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;

    internal static string? Or(string text) => text.Length == 0 ? null : text;

    internal static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

/// <summary>What one side promises, as somebody fills it in.</summary>
public sealed record SideForm(string Weeks, string Days, string Rule)
{
    private const int MostWeeks = 104, MostDays = 90;

    /// <summary>Whether nothing is promised.</summary>
    public bool IsEmpty => (Weeks + Days + Rule).Length == 0;

    internal IEnumerable<Current> Now(string side) => [($"{side}Weeks", Weeks), ($"{side}Days", Days), ($"{side}Rule", Rule)];

    internal static SideForm Of(Commitment? side) => new(TermsForm.Text(side?.MinimumWeeks), TermsForm.Text(side?.NoticeDays), side?.CancelRule ?? "");

    internal static SideForm Read(FormReader form, string side) => new(form.Text($"{side}Weeks"), form.Text($"{side}Days"), form.Text($"{side}Rule"));

    internal Commitment? Check(string side, FormErrors errors, IStringLocalizer<AgreementTexts> text)
    {
        if (IsEmpty) return null;
        var (weeks, days) = (Weeks.Length == 0 ? 0 : TermsForm.NumberOf(Weeks, MostWeeks), Days.Length == 0 ? 0 : TermsForm.NumberOf(Days, MostDays));
        if (weeks is null) errors.Add($"{side}Weeks", text["Terms.NoWeeks"]);
        if (days is null) errors.Add($"{side}Days", text["Terms.NoDays"]);
        return new() { MinimumWeeks = weeks ?? 0, NoticeDays = days ?? 0, CancelRule = TermsForm.Or(Rule) };
    }
}
