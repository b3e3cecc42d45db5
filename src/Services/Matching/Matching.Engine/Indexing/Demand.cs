using Samenspel.Domain;

namespace Samenspel.Matching.Engine.Indexing;

/// <summary>A block of a request, ready to be compared: codes as bits.</summary>
internal sealed class Demand
{
    public Demand(Request request, Block block, int index, CodeNumbers numbers, Programme programme)
    {
        (Request, Block, Index) = (request, block, index);
        Activity = CodeNumbers.Bits([block.ActivityCode], Catalogues.Activities, isDemand: true);
        Slots = CodeNumbers.Bits(block.Slots, Catalogues.Slots, isDemand: true);
        Trainings = CodeNumbers.Bits(block.TrainingCodes, Catalogues.Trainings, isDemand: true);
        Traits = CodeNumbers.Bits(request.TraitCodes, Catalogues.Traits, isDemand: true);
        Circumstances = CodeNumbers.Bits(request.CircumstanceCodes, Catalogues.Circumstances, isDemand: true);
        Needs = CodeNumbers.Bits(request.NeedCodes, Catalogues.Needs, isDemand: true);
        Languages = numbers.Numbers(request.LanguageCodes);
        District = numbers.Number(request.DistrictCode);
        Interests = numbers.Numbers(request.InterestCodes);
        Dislikes = numbers.Numbers(request.DislikeCodes);
        NeedsCertificate = SupportActivity.Find(block.ActivityCode) is not { NeedsConductCertificate: false };
        Priority = Indexing.Priority.Of(request, programme);
    }

    public Request Request { get; }
    public Block Block { get; }

    /// <summary>Position in the indexed input.</summary>
    public int Index { get; }

    public ulong Activity { get; }
    public ulong Slots { get; }
    public ulong Trainings { get; }
    public ulong Traits { get; }
    public ulong Circumstances { get; }
    public ulong Needs { get; }
    public int District { get; }
    public int[] Languages { get; }
    public int[] Interests { get; }
    public int[] Dislikes { get; }
    public bool NeedsCertificate { get; }
    public int Priority { get; }

    /// <summary>The supplies this client is not brought together with (again), by position; null for none.</summary>
    public HashSet<int>? Excluded { get; set; }

    /// <summary>The supplies that are the client, or the client's caregiver, by position; null for none.</summary>
    public HashSet<int>? Oneself { get; set; }

    /// <summary>The supplies this client knows already, by position; null for none.</summary>
    public HashSet<int>? Known { get; set; }
}
