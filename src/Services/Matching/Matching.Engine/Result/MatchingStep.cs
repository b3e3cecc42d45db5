namespace Samenspel.Matching.Engine.Result;

/// <summary>How far a run is.</summary>
public enum MatchingStep { Comparing, Solving, Proving, Spreading, Explaining }
