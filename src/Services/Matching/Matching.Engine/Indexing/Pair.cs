namespace Samenspel.Matching.Engine.Indexing;

/// <summary>A block and a supply, looked at together.</summary>
internal readonly struct Pair(Demand demand, Supply supply, IndexedInput indexed)
{
    public Demand Demand => demand;
    public Supply Supply => supply;
    public IndexedInput Indexed => indexed;

    /// <summary>Minutes from where the volunteer starts to where the client is; null when not known.</summary>
    public int? TravelMinutes => indexed.Input.Distances.Between(supply.Volunteer?.HomeDistrictCode, demand.Request.DistrictCode);
}
