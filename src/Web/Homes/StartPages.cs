using Samenspel.Domain;

namespace Samenspel.Web.Homes;

/// <summary>A text in both languages of the platform.</summary>
public sealed record Words(string Dutch, string English);

/// <summary>One step of a guided start: what somebody can do here, in a few plain sentences.</summary>
public sealed record GuideStep(Words Title, Words Text);

/// <summary>How the platform greets somebody in a role, in the language of that role.</summary>
/// <param name="Role">Whose page.</param>
/// <param name="Title">Head of the page.</param>
/// <param name="Welcome">What the page is for, in a sentence or two.</param>
/// <param name="Steps">The guided start: three or four steps.</param>
public sealed record StartPage(Role Role, Words Title, Words Welcome, IReadOnlyList<GuideStep> Steps);

/// <summary>The start pages of all roles. Plain language (B1); who reads it is addressed, never spoken about.</summary>
public static class StartPages
{
    /// <summary>One for each role, in the order of the roles.</summary>
    public static readonly IReadOnlyList<StartPage> All =
    [
        new(Role.Client, new("Uw hulp, uw keuze", "Your support, your choice"),
            new("Hier ziet u wat er voor u klaarstaat. U beslist mee over elke stap.", "Here you see what waits for you. You have a say in every step."),
            [
                Step("U vertelt wat u wilt", "Samen met uw professional kijkt u wat u zelf kunt, wie u kent en waar u hulp bij wilt.",
                    "You tell what you want", "With your professional you look at what you can do, whom you know and what you want help with."),
                Step("U zegt ja of nee", "Er gebeurt niets zonder u. Past een vrijwilliger niet bij u? Dat mag u altijd zeggen.",
                    "You say yes or no", "Nothing happens without you. Does a volunteer not suit you? You may always say so."),
                Step("U ziet wie meekijkt", "U bepaalt wie uw gegevens mag lezen. U kunt ook zien wie dat deed.",
                    "You see who looks along", "You decide who may read your data. You can also see who did."),
                Step("Gaat het niet goed?", "Laat het weten. Uw professional neemt contact met u op.",
                    "Is it not going well?", "Let us know. Your professional will contact you."),
            ]),
        new(Role.Caregiver, new("U zorgt voor iemand, en u telt mee", "You care for somebody, and you count"),
            new("Hier ziet u wat er speelt bij degene voor wie u zorgt, en wat er voor u is.", "Here you see what matters to the person you care for, and what there is for you."),
            [
                Step("U kent de ander het best", "U kunt opschrijven hoe u de situatie ziet. De professional leest dat.",
                    "You know the person best", "You can write down how you see the situation. The professional reads it."),
                Step("Uw grens telt", "Zeg wat u wel en niet kunt doen. Het staat in de afspraak, zodat iedereen het weet.",
                    "Your limit counts", "Say what you can and cannot do. It is in the agreement, so that everybody knows."),
                Step("Wordt het te veel?", "Geef een signaal. Dan zoeken we samen naar rust voor u.",
                    "Is it getting too much?", "Send a signal. Together we look for some rest for you."),
            ]),
        new(Role.Volunteer, new("Fijn dat u er bent", "Good to have you here"),
            new("Hier ziet u wat er voor u nieuw is. Vragen? Er is altijd iemand die u kunt bellen.", "Here you see what is new for you. Questions? There is always somebody you can call."),
            [
                Step("U doet wat bij u past", "U krijgt een vraag te zien zonder naam. U zegt zelf ja of nee. Nee is ook goed.",
                    "You do what suits you", "You see a request without a name. You say yes or no yourself. No is fine too."),
                Step("U weet waar u aan toe bent", "In de afspraak staat wat u doet, wat u niet doet en wat de ander zelf blijft doen.",
                    "You know where you stand", "The agreement says what you do, what you do not do and what the other person keeps doing."),
                Step("U staat er niet alleen voor", "Bij elke afspraak staat een professional, en iemand die achter hem staat.",
                    "You are not alone", "Every agreement has a professional, and somebody behind that person."),
                Step("Ziet u iets dat niet klopt?", "Geef een signaal of stel een vraag. U krijgt altijd antwoord.",
                    "Do you see something that worries you?", "Send a signal or ask a question. You always get an answer."),
            ]),
        new(Role.Professional, new("U zorgt dat het loopt", "You see to it that things go well"),
            new("Dit kunt u vandaag in gang zetten: wie u belt, koppelt, bedankt, en voor wie u iemand achter de hand hebt.",
                "This is what you can set in motion today: whom to call, match and thank, and who needs a backup."),
            [
                Step("Zorgen dat, niet zorgen voor", "Deze lijst gaat niet over zorg die u zelf geeft, maar over wat u in gang zet. Wat het meest haast heeft, staat bovenaan.",
                    "A list of things to see to", "It does not show the care you give yourself, but what you see to. The most urgent comes first."),
                Step("Gedaan?", "Klik op Gedaan. Vergist u zich? Wat u net deed, kunt u terugzetten.",
                    "Done?", "Click Done. A mistake? What you just did can be put back."),
                Step("U blijft nodig", "Ook als een vrijwilliger veel zelf doet, bent u verantwoordelijk en bereikbaar. Bent u weg? Geef het op, dan is uw achterwacht er.",
                    "You stay needed", "Even when a volunteer does much, you are responsible and reachable. Away? Report it, and your backup is there."),
                Step("Vraag de ambassadeur", "De ambassadeur kijkt met u mee naar een vraag, zonder namen.",
                    "Ask the ambassador", "The ambassador looks at a request with you, without names."),
            ]),
        new(Role.Coordinator, new("Goed voor uw vrijwilligers", "Good to your volunteers"),
            new("Hier ziet u welke vrijwilligers en koppelingen uw aandacht vragen.", "Here you see which volunteers and matches need your attention."),
            [
                Step("Nieuwe mensen welkom", "U leert een vrijwilliger kennen en kijkt samen wat past. Past het hier niet, dan wijst u een andere weg.",
                    "Welcome new people", "You get to know a volunteer and see together what suits. If it does not fit here, you point out another way."),
                Step("Een goede klik", "U doet voorstellen met de reden erbij. De vrijwilliger en de cliënt beslissen.",
                    "A good click", "You make proposals and say why. The volunteer and the client decide."),
                Step("Aandacht houdt mensen", "U ziet wie lang geen dank of contact kreeg, en doet er iets aan.",
                    "Attention keeps people", "You see who had no thanks or contact for long, and do something about it."),
            ]),
        new(Role.Ambassador, new("U brengt twee werelden bij elkaar", "You bring two worlds together"),
            new("Hier ziet u welke teams met u willen meedenken over informele zorg.", "Here you see which teams want to think along with you about informal care."),
            [
                Step("Meekijken zonder namen", "Een professional legt u een vraag voor. U ziet wat iemand nodig heeft, niet wie het is.",
                    "Look along without names", "A professional brings you a request. You see what somebody needs, not who it is."),
                Step("Eerst samen, dan alleen", "U kijkt eerst welke groep of activiteit past, en daarna wie als vrijwilliger past.",
                    "Together before alone", "You first look which group or activity suits, and then which volunteer."),
                Step("U hoort bij het team", "Uw plaatsing heeft een begin en een eind. U ziet op tijd wanneer die afloopt.",
                    "You are part of the team", "Your placement has a beginning and an end. You see in time when it runs out."),
            ]),
        new(Role.Administrator, new("U houdt het platform op orde", "You keep the platform in order"),
            new("Hier ziet u wat het platform u meldt. U ziet aantallen, nooit iemands verhaal.", "Here you see what the platform reports to you. You see numbers, never anybody's story."),
            [
                Step("Mensen en rollen", "U nodigt mensen uit en geeft hun een rol bij een team of organisatie. Een rol alleen opent geen dossier.",
                    "People and roles", "You invite people and give them a role in a team or organisation. A role alone opens no file."),
                Step("Teams en organisaties", "U houdt bij welke teams en organisaties er zijn, en waar een ambassadeur zit.",
                    "Teams and organisations", "You keep track of teams and organisations, and where an ambassador is placed."),
                Step("Wie keek waarnaar", "U controleert hoe vaak gegevens zijn bekeken, zonder te zien van wie.",
                    "Who looked at what", "You check how often data were looked at, without seeing whose."),
            ]),
    ];

    private static GuideStep Step(string titel, string tekst, string title, string text) => new(new(titel, title), new(tekst, text));
}
