namespace Samenspel.Matching.Engine.Rules;

/// <summary>The organisation works in the district and for this group of people; one that said nothing about it works everywhere, for everybody.</summary>
internal sealed class OrganisationServesRequest() : HardRule("H11",
    "De organisatie van deze vrijwilliger werkt niet in deze wijk of voor deze doelgroep.",
    "This volunteer's organisation does not work in this district or for this group of people.", RelaxedBy.Coordinator)
{
    internal override bool Holds(in Pair pair) => pair.Supply.Organisation is not { } organisation
        || ((organisation.DistrictCodes.Count == 0 || organisation.DistrictCodes.Contains(pair.Demand.Request.DistrictCode))
            && (organisation.TargetGroupCodes.Count == 0 || pair.Demand.Request.TargetGroupCode is not { } group || organisation.TargetGroupCodes.Contains(group)));
}
