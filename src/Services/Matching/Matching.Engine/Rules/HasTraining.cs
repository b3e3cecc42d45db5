namespace Samenspel.Matching.Engine.Rules;

/// <summary>Every training that is needed was done.</summary>
internal sealed class HasTraining() : HardRule("H3",
    "Voor deze vraag is een scholing nodig die de vrijwilliger niet heeft.", "This request asks for a training that the volunteer has not done.", RelaxedBy.Professional)
{
    internal override bool Holds(in Pair pair) => (pair.Demand.Trainings & ~pair.Supply.Trainings) == 0;
}
