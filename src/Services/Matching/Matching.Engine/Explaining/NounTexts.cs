namespace Samenspel.Matching.Engine.Explaining;

/// <summary>
/// Motives and traits as they stand in a sentence about somebody, which client and volunteer read. In a form people choose them in the
/// first person, as in the catalogue; in the middle of a sentence that is no Dutch, and may hurt.
/// </summary>
internal static class NounTexts
{
    public static readonly IReadOnlyDictionary<string, (string Dutch, string English)> Motives = new Dictionary<string, (string, string)>
    {
        ["enjoy-the-work"] = ("plezier in het werk", "enjoying the work"),
        ["mean-something"] = ("iets voor anderen betekenen", "meaning something to others"),
        ["learn"] = ("iets leren", "learning something"),
        ["be-useful"] = ("nuttig zijn", "being useful"),
        ["use-my-skills"] = ("kennis en vaardigheden inzetten", "using knowledge and skills"),
        ["feel-involved"] = ("zich betrokken voelen", "feeling involved"),
        ["feel-i-should"] = ("iets willen bijdragen", "wanting to contribute"),
        ["variety"] = ("afwisseling", "variety"),
        ["stay-sharp"] = ("de hersens fit houden", "staying sharp"),
        ["belong-here"] = ("bij deze organisatie horen", "belonging to this organisation"),
    };

    public static readonly IReadOnlyDictionary<string, (string Dutch, string English)> Traits = new Dictionary<string, (string, string)>
    {
        ["patient"] = ("geduld", "patience"),
        ["calm"] = ("rust", "calm"),
        ["takes-initiative"] = ("initiatief", "initiative"),
        ["good-listener"] = ("goed luisteren", "listening well"),
        ["cheerful"] = ("vrolijkheid", "cheerfulness"),
        ["practical"] = ("een praktische aanpak", "a practical way of doing things"),
        ["likes-silence"] = ("stil kunnen zijn", "silence"),
    };
}
