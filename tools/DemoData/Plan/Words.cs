namespace Samenspel.DemoData.Plan;

/// <summary>The words the city is made of. All people are invented.</summary>
internal static class Words
{
    public static readonly string[] Districts =
    [
        "Overvecht", "Molenpark", "Havenkwartier", "Lindenhof", "De Gaarde", "Kanaaleiland", "Zonneveld", "Oudwijk", "Rivierenbuurt",
        "Tuindorp", "Noorderdiep", "Vogelenzang", "Spoorzicht", "Weidezicht", "Koningsplein", "Hoge Weerd", "Parkstad", "Leidse Rand",
    ];

    public static readonly string[] Organisations =
    [
        "Handreiking", "Buurtmaatjes", "Samen Wandelen", "Huis van de Wijk", "Taal voor Allen", "De Klusploeg", "Stap voor Stap",
        "Oud en Wijs", "Vrienden op Weg", "De Ontmoeting", "Thuis in de Buurt", "Meedoen",
    ];

    public static readonly string[] FirstNames =
    [
        "Anneke", "Bram", "Carla", "Dirk", "Els", "Fatima", "Gerrit", "Hanna", "Ibrahim", "Joke", "Kees", "Lotte", "Mohammed", "Nel",
        "Otto", "Paula", "Quinten", "Rachida", "Sjoerd", "Tineke", "Umar", "Vera", "Willem", "Xandra", "Yara", "Zeynep", "Arend", "Bea",
        "Cor", "Dina", "Evert", "Froukje", "Gijs", "Hilde", "Ineke", "Jelle", "Karim", "Leny", "Maaike", "Nico",
    ];

    public static readonly string[] FamilyNames =
    [
        "Aalders", "Bosma", "Cornelissen", "Dekkers", "Elzinga", "Faber", "Groen", "Haddou", "Idema", "Jansma", "Kuipers", "Lansink",
        "Mulder", "Nijland", "Oosting", "Postma", "Ruiter", "Schipper", "Tuinstra", "Uitdehaag", "Veenstra", "Wiersma", "Yildirim", "Zandstra",
    ];

    public static readonly string[] Questions =
    [
        "Ik wil weer eens naar buiten, maar niet alleen.", "Ik mis iemand om een praatje mee te maken.",
        "De boodschappen worden me te zwaar.", "Ik wil zelf blijven klussen, met een beetje hulp.",
        "Ik wil beter Nederlands leren spreken.", "De post stapelt zich op en ik durf hem niet te openen.",
        "Ik durf niet meer alleen met de bus.", "Ik wil graag weer onder de mensen komen.",
    ];

    public static readonly string[] Strengths =
        ["kan goed koken", "kent de hele buurt", "houdt van muziek", "loopt elke dag een rondje", "is handig", "luistert goed", "houdt orde in huis"];

    public static readonly string[] Helpers =
        ["een zus in dezelfde stad", "de buurvrouw van boven", "een dochter die ver weg woont", "een oude collega", "iemand van de kerk", "een neef"];

    public static readonly string[] Talents =
        ["Ik ben rustig en neem de tijd.", "Ik kan goed organiseren.", "Ik maak graag mensen aan het lachen.", "Ik weet de weg bij instanties.", "Ik ben graag buiten bezig."];
}
