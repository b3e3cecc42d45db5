using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>Why two files are not merged: it cannot be undone, so nothing is guessed.</summary>
internal static class MergerErrors
{
    public static readonly Error SameFile = new("client-merger.same-file", 422,
        "Choose another file: a file is not merged with itself.", "Kies een ander dossier: dit is hetzelfde dossier.");

    public static readonly Error OwnFile = new("client-merger.own-file", 409,
        "One of the files is your own, or that of somebody you care for. Ask a colleague of the team.",
        "Een van de dossiers is van uzelf, of van iemand voor wie u zorgt. Vraag een collega van het team.");

    public static readonly Error BirthYearsDiffer = new("client-merger.birth-years-differ", 409,
        "The years of birth differ, so that it may be two people. Ask the client, and correct the wrong file first.",
        "De geboortejaren verschillen: misschien zijn het twee mensen. Vraag het de cliënt en herstel eerst het dossier dat niet klopt.");

    public static readonly Error TeamsDiffer = new("client-merger.teams-differ", 409,
        "The files are with two teams. Agree first which team helps the client.",
        "De dossiers horen bij twee buurtteams. Spreek eerst af welk team de cliënt helpt.");

    public static readonly Error TwoAccounts = new("client-merger.two-accounts", 409,
        "Each file has an account of its own. Find out whose they are, and unlink the wrong one first.",
        "Bij elk dossier hoort een eigen account. Ga na van wie ze zijn en maak eerst het account los dat niet klopt.");

    public static readonly Error OneCaresForOther = new("client-merger.one-cares-for-other", 409,
        "By these files one of the two cares for the other, so that they are two people. Correct that first.",
        "Volgens deze dossiers zorgt de een voor de ander: dan zijn het twee mensen. Herstel dat eerst.");

    public static readonly Error RespitesOverlap = new("client-merger.respites-overlap", 409,
        "In both files days off are asked for the same time. Withdraw one of them first.",
        "In beide dossiers zijn vrije dagen gevraagd voor dezelfde tijd. Trek er eerst één in.");
}
