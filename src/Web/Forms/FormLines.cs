namespace Samenspel.Web.Forms;

/// <summary>Lists of lines in a form, as <c>Lines</c> of the kit sends them.</summary>
public static class FormLines
{
    private const int Most = 40;

    /// <summary>The lines of a list that hold something.</summary>
    public static IReadOnlyList<string> Lines(this FormReader form, string name) => [.. Enumerable.Range(0, Most).Select(index => form.Text($"{name}[{index}]")).Where(line => line.Length > 0)];

    /// <summary>The same with an empty line at the end when one more was asked for.</summary>
    public static IReadOnlyList<string> WithOneMore(this IReadOnlyList<string> lines, bool isAsked) => isAsked ? [.. lines, ""] : lines;
}
