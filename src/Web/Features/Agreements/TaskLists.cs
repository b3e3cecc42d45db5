using Microsoft.Extensions.Localization;
using Samenspel.Web.Forms;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Features.Agreements;

/// <summary>The four lists as somebody fills them in.</summary>
/// <param name="Does">What the volunteer does.</param>
/// <param name="DoesNot">What the volunteer does not do.</param>
/// <param name="ClientDoes">What the inhabitant keeps doing.</param>
/// <param name="OtherDoes">What others do.</param>
/// <param name="IsOneMoreAsked">Whether an empty line was asked for: then nothing is kept yet.</param>
public sealed record TaskLists(
    IReadOnlyList<string> Does, IReadOnlyList<string> DoesNot, IReadOnlyList<string> ClientDoes, IReadOnlyList<string> OtherDoes, bool IsOneMoreAsked = false)
{
    /// <summary>The names of the lists in a form.</summary>
    public const string DoesName = "does", DoesNotName = "doesNot", ClientDoesName = "clientDoes", OtherDoesName = "otherDoes";

    /// <summary>How long a line can be.</summary>
    public const int LongestLine = 200;

    private const int MostLines = 20;

    /// <summary>Nothing filled in.</summary>
    public static readonly TaskLists None = new([], [], [], []);

    /// <summary>The lists of a text.</summary>
    public static TaskLists Of(AgreementText text) => new(text.Does, text.DoesNot, text.ClientDoes, text.OtherDoes);

    /// <summary>What was filled in.</summary>
    public static TaskLists Read(FormReader form)
    {
        var more = form.Text("more");
        return new(Of(DoesName), Of(DoesNotName), Of(ClientDoesName), Of(OtherDoesName), more.Length > 0);

        IReadOnlyList<string> Of(string name) => form.Lines(name).WithOneMore(more == name);
    }

    /// <summary>Whether the lists can be kept; what is wrong is said at the line or the list.</summary>
    public bool Check(FormErrors errors, IStringLocalizer<AgreementTexts> text)
    {
        foreach (var (name, lines) in All)
        {
            if (lines.Count > MostLines) errors.Add(name, text["Tasks.TooMany"]);
            for (var index = 0; index < lines.Count; index++)
                if (lines[index].Length > LongestLine) errors.Add($"{name}[{index}]", text["Tasks.TooLong"]);
        }
        return !errors.Any;
    }

    /// <summary>What stands in the lists, for who wrote something else meanwhile.</summary>
    public IEnumerable<Current> Now => All.Select(list => new Current(list.Name, list.Lines, string.Join("; ", list.Lines)));

    private IEnumerable<(string Name, IReadOnlyList<string> Lines)> All => [(DoesName, Does), (DoesNotName, DoesNot), (ClientDoesName, ClientDoes), (OtherDoesName, OtherDoes)];
}
