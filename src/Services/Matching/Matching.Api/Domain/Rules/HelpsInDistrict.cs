namespace Samenspel.Matching.Domain.Rules;

/// <summary>The volunteer helps in the district.</summary>
internal sealed class HelpsInDistrict() : HardRule("H5",
    "This volunteer helps in other districts.", "Deze vrijwilliger helpt in andere wijken.")
{
    public override bool Holds(Pair pair) => pair.Candidate.DistrictCodes.Contains(pair.Request.DistrictCode);
}
