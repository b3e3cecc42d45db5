namespace Samenspel.Matching.Domain.Rules;

/// <summary>The volunteer did every training the request asks for.</summary>
internal sealed class HasTraining() : HardRule("H3",
    "This request asks for a training that the volunteer has not done.", "Voor deze vraag is een scholing nodig die de vrijwilliger niet heeft.")
{
    public override bool Holds(Pair pair) => pair.Request.TrainingCodes.TrueForAll(pair.Candidate.TrainingCodes.Contains);
}
