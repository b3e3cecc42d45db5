namespace Samenspel.Web.Forms;

/// <summary>What stands in a field now, for a form of something that others can change.</summary>
/// <param name="Field">The name of the field, or of the list of lines.</param>
/// <param name="Values">What it holds: one value, each line, or each that is chosen; none when it is empty.</param>
/// <param name="Shown">The same in words.</param>
public sealed record Current(string Field, IReadOnlyList<string> Values, string Shown)
{
    /// <summary>A field of text.</summary>
    public static implicit operator Current((string Field, string? Text) one) => new(one.Field, one.Text is { Length: > 0 } text ? [text] : [], one.Text ?? "");

    /// <summary>One of some answers, in the words of the page.</summary>
    public static implicit operator Current((string Field, string? Code, string? Words) one) => new(one.Field, one.Code is { Length: > 0 } code ? [code] : [], one.Words ?? "");
}
