using System.Globalization;
using Microsoft.Extensions.Localization;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Identity;
using Samenspel.Web.Forms;
using Samenspel.Web.Kit;
using Samenspel.Web.Resources;

namespace Samenspel.Web.Parts;

/// <summary>The colleagues of the own team, and which of them was chosen.</summary>
internal static class Colleagues
{
    /// <summary>To choose from, with until when somebody is away; null when they are not to be read now.</summary>
    /// <param name="colleagues">Who work in the own teams.</param>
    /// <param name="text">Words that somebody is away.</param>
    /// <param name="team">The team whose colleagues may have it; null for all of the own teams.</param>
    /// <param name="except">Who has it already.</param>
    public static IReadOnlyList<Option>? Options(Answer<PageOfListColleaguesItem> colleagues, IStringLocalizer<Texts> text, Guid? team = null, Guid? except = null) =>
        colleagues.Value is not { } found ? null
        :
        [
            .. found.Items.Where(one => one.Id != except && (team is not { } own || one.TeamIds.Contains(own)))
                .Select(one => new Option(one.Id.ToString(), one.Name, one.AwayUntil is { } until ? text["Colleagues.Away", Day(until)].Value : null)),
        ];

    private static string Day(DateOnly day) => day.ToString("D", CultureInfo.CurrentCulture);

    /// <summary>Who was chosen; null when nobody was, which is told.</summary>
    public static Guid? Chosen(FormReader form, FormErrors errors, HttpContext http, string sentence)
    {
        if (Guid.TryParse(form.Text("person"), out var chosen)) return chosen;
        errors.Add("person", sentence);
        errors.IsRight(http);
        return null;
    }
}
