namespace Samenspel.Matching.Engine;

/// <summary>A block and a supply, looked at together.</summary>
internal readonly struct Pair(Asked asked, Supply supply, City city)
{
    public Asked Asked => asked;
    public Supply Supply => supply;
    public City City => city;

    /// <summary>Minutes from where the volunteer starts to where the client is; null when not known.</summary>
    public int? TravelMinutes => city.Input.Distances.Between(supply.Volunteer?.HomeDistrictCode, asked.Request.DistrictCode);
}
