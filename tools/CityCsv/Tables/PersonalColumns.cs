namespace Samenspel.CityCsv.Tables;

/// <summary>
/// What an export may never hold. It is refused as a whole, so that nobody gets used to sending it: the engine could not use it
/// anyhow.
/// </summary>
internal static class PersonalColumns
{
    private static readonly string[] Words =
    [
        "name", "naam", "bsn", "birth", "geboorte", "email", "mail", "phone", "telefoon", "mobiel", "address", "adres", "street", "straat", "postcode", "zip",
        "ethnic", "etnic", "herkomst", "origin", "afkomst", "nationalit", "religi", "geloof", "politic", "politiek", "sexual", "seksu", "diagnos", "health",
        "gezondheid", "income", "inkomen", "photo", "foto", "remark", "opmerking", "note", "notitie",
    ];

    /// <summary>Whether a column seems to be about who somebody is.</summary>
    public static bool Includes(string column) => Words.Any(word => column.Contains(word, StringComparison.OrdinalIgnoreCase));
}
