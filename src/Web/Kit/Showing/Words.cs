namespace Samenspel.Web.Kit.Showing;

/// <summary>The sentences of the page that shows the kit.</summary>
internal static class Words
{
    public const string Title = "De onderdelen van een pagina";
    public const string Lead = "Elk onderdeel zoals het is: gevuld, leeg en met een fout. Deze pagina is er alleen bij het ontwikkelen.";
    public const string Back = "Naar het begin";
    public const string Petra = "Petra";
    public const string Job = "Professional";
    public const string Team = "Buurtteam Oost";
    public const string Phone = "030 - 123 45 67";
    public const string Hours = "tot 17:00";
    public const string Ravi = "Ravi";
    public const string Meindert = "Meindert";
    public const string Wil = "Wil";
    public const string You = "U";
    public const string Telling = "Vertellen wat er is";
    public const string Asking = "Vragen stellen";
    public const string AskingAgain = "Dezelfde vragen, met een fout";
    public const string Lists = "Lijsten en overzichten";
    public const string Doing = "Iets doen";
    public const string Happened = "Verstuurd. Petra leest het vandaag en antwoordt vóór donderdag.";
    public const string NoAnswer = "Nieuws over afspraken kunnen we nu even niet laten zien. Probeer het over een paar minuten nog eens.";
    public const string Nothing = "Nog niemand. We zoeken met u mee.";
    public const string Story = "Wat hebt u gezien?";
    public const string StoryHint = "Een paar woorden is genoeg.";
    public const string StoryText = "Meindert was stiller dan anders.";
    public const string WrongDay = "31-31-2026";
    public const string Name = "Hoe heet u?";
    public const string Mail = "Uw e-mailadres";
    public const string Age = "Hoe oud bent u?";
    public const string Day = "Op welke dag?";
    public const string Hour = "Hoe laat?";
    public const string Way = "Hoe doet u dat het liefst?";
    public const string Ways = "Wat past bij u?";
    public const string When = "Wanneer kunt u?";
    public const string WhenHint = "Tik aan wat meestal kan.";
    public const string List = "Wat doet de vrijwilliger?";
    public const string Mood = "Hoe voelt het?";
    public const string Yes = "Ja, ik wil kennismaken";
    public const string No = "Nee, dank u";
    public const string Send = "Verstuur";
    public const string Stop = "Stop de afspraak";
    public const string Keep = "Niet nu";
    public const string Matrix = "Wie doet wat voor Wil?";
    public const string Network = "Wie is er om Wil heen?";
    public const string Town = "Mensen die meedoen, per wijk";
    public const string Filter = "Toon minder afspraken";
    public const string Meter = "Vrijwilligers invoeren";
    public const string MeterText = "21 van 38 gedaan. U mag weggaan, het gaat door.";
    public const string Plural = "wijken";

    public static readonly IReadOnlyList<string> Columns = ["samen", "alleen"];
    public static readonly IReadOnlyList<string> Rows = ["betaald", "onbetaald"];
    public static readonly IReadOnlyList<string> For = ["past bij wat hij graag doet", "woont om de hoek"];
    public static readonly IReadOnlyList<string> Against = ["kan 1 van de 6 dagdelen"];
    public static readonly IReadOnlyList<string> Unknown = ["reistijd"];
}
