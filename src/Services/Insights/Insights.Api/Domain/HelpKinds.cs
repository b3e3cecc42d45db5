namespace Samenspel.Insights.Domain;

/// <summary>The codes of the four kinds of help.</summary>
internal static class HelpKinds
{
    public static string CodeOf(HelpKind kind) => kind switch
    {
        HelpKind.FormalIndividual => "formal-individual",
        HelpKind.FormalCollective => "formal-collective",
        HelpKind.InformalIndividual => "informal-individual",
        _ => "informal-collective",
    };
}
