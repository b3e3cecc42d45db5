namespace Samenspel.Clients.Domain;

/// <summary>What the words of an arrangement mean, for people (S83, S84).</summary>
internal static class HelpTexts
{
    public static string Of(Provision provision) => provision switch
    {
        Provision.Formal => "Formeel: hulp van mensen of organisaties die ervoor betaald worden, zoals de wijkverpleegkundige of de dagopvang.",
        _ => "Informeel: hulp uit het eigen netwerk, van mantelzorgers, buren en vrijwilligers, zoals een maatje of een wandelclub.",
    };

    public static string Of(Reach reach) => reach switch
    {
        Reach.Collective => "Collectief: voor een groep of de hele buurt. Kijk hier eerst: samen is vaak al genoeg, zoals een wandelclub of de dagopvang.",
        _ => "Individueel: voor één persoon, zoals een maatje of de wijkverpleegkundige.",
    };

    public static string Of(ArrangementWarning warning) => warning switch
    {
        ArrangementWarning.HeavyWithoutFormal => "De situatie is zwaar en er is geen professionele hulp. Is dat genoeg?",
        ArrangementWarning.ProfessionalNotNeeded => "Bij vraag 5 staat dat hulp van een professional nu niet nodig is, en hier staat die wel. Wat klopt er?",
        ArrangementWarning.LineWithoutAnswer => "Een regel hoort bij een vraag die nog niet is beantwoord. Bespreek die vraag eerst met de cliënt.",
        _ => "De situatie is licht en er is alleen professionele hulp. Kan het eigen netwerk of de buurt iets doen?",
    };
}
