namespace Samenspel.Web.KeptForms;

/// <summary>One answer in a form.</summary>
/// <param name="Name">Name of the field.</param>
/// <param name="Value">What was filled in.</param>
internal sealed record FilledField(string Name, string Value);

/// <summary>A form as it was sent.</summary>
/// <param name="Address">The page that takes it.</param>
/// <param name="Fields">All it holds, but the secret against forgery.</param>
internal sealed record FilledForm(string Address, IReadOnlyList<FilledField> Fields)
{
    /// <summary>The field with the mark of who got the form.</summary>
    public const string OwnerField = "owner";

    /// <summary>The mark of who got it.</summary>
    public string Owner => Fields.FirstOrDefault(one => one.Name == OwnerField)?.Value ?? "";

    /// <summary>What was written in words, to be read again; codes, days and numbers are not.</summary>
    public IEnumerable<string> Words => Fields.Where(one => one.Name != OwnerField && one.Value.Trim().Contains(' ')).Select(one => one.Value.Trim());
}
