namespace Samenspel.Web.Kit.Showing;

/// <summary>Invented words for the page that shows the kit; nobody but a developer reads them.</summary>
internal static class Samples
{
    public static readonly IReadOnlyList<Option> Moods = [new("happy", "Goed"), new("neutral", "Gaat wel"), new("unhappy", "Niet goed")];

    public static readonly IReadOnlyList<Option> Ways =
    [
        new("together", "Samen met anderen", "In een groep of bij een activiteit."),
        new("alone", "Met één iemand"),
        new("both", "Allebei"),
    ];

    public static readonly IReadOnlyList<string> Slots = ["tuesday-morning", "saturday-afternoon"];

    public static readonly IReadOnlyList<string> Does = ["planken zagen", "gereedschap versjouwen"];

    public static readonly IReadOnlyList<string> DoesNot = ["overnemen zonder te vragen"];

    public static readonly IReadOnlyList<string> DoesSelf = ["ontwerpen", "afwerken"];

    public static readonly IReadOnlyList<Step> Steps =
    [
        new("Kennismaking", StepState.Done, "dinsdag 3 november"),
        new("Drie keer proberen", StepState.Now, "nog één keer", "/kit"),
        new("Zeggen of het klikt", StepState.Later),
    ];

    public static readonly IReadOnlyList<GivenAnswer> Answers =
    [
        new("Wat wilt u graag doen?", "Weer eens naar de wandelclub", "/kit"),
        new("Wie helpt er al?", ["Gerard, man: kookt", "Marijke, dochter: belt elke avond"], "/kit"),
        new("Wilt u nog iets vertellen?", (string?)null, "/kit"),
    ];

    public static readonly IReadOnlyList<RingPerson> Network =
    [
        new("Gerard", 0, "kookt en slaapt licht"),
        new("Marijke", 0, "belt elke avond"),
        new("buurvrouw", 1, "kunnen we vragen"),
        new("wandelclub", 2, "op donderdag"),
        new("broer", 2, "zei nee"),
    ];

    public static readonly IReadOnlyList<string> Rings = ["heel dichtbij", "dichtbij", "verder weg"];

    public static readonly IReadOnlyList<Tile> Districts =
    [
        new("Noord", 0, 1, 2, "24"),
        new("West", 1, 0, null, "te weinig om te tellen"),
        new("Centrum", 1, 1, 4, "61"),
        new("Oost", 1, 2, 3, "40"),
        new("Zuid", 2, 1, 1, "12"),
    ];

    public static readonly IReadOnlyList<Column<Tile>> Columns = [new("Wijk", tile => tile.Name, _ => "/kit"), new("Deelnemers", tile => tile.Text, IsNumber: true), new("Ligging", tile => $"rij {tile.Row + 1}")];

    public static readonly IReadOnlyList<FilterPart> Filter = [new("state", "Hoe ver", [new("", "Alles"), new("open", "Nog open"), new("done", "Klaar")], "open")];

    public static readonly IReadOnlyList<RoleLink> Roles = [new("Mantelzorger", "/kit", true), new("Vrijwilliger", "/home/volunteer", false)];

    public static readonly FormErrors Errors = WithErrors();

    public static readonly FormErrors NoErrors = new();

    /// <summary>Who does what for Wil, by row and column.</summary>
    public static IReadOnlyList<string> Cell(int row, int column) => (row, column) switch
    {
        (0, 0) => [],
        (0, 1) => ["Yvonne, dagopvang"],
        (1, 0) => ["de wandelclub"],
        _ => ["Marijke", "Gerard"],
    };

    private static FormErrors WithErrors()
    {
        var errors = new FormErrors();
        errors.Add("Wrong.Story", "Schrijf op wat u hebt gezien.");
        errors.Add("Wrong.Day", "Deze dag bestaat niet. Schrijf hem als 3-12-2026.");
        errors.Add("Wrong.Way", "Kies er een.");
        errors.Add("Wrong.Slots", "Kies een dagdeel waarop u kunt.");
        errors.Add("Wrong.Does[1]", "Deze regel is te lang.");
        errors.Add("Wrong.Mood", "Kies hoe het voelt.");
        errors.Add(null, "Iemand anders heeft dit net veranderd. Kijk het nog eens na.");
        return errors;
    }
}
