using Samenspel.Domain;

namespace Samenspel.Matching.Engine;

/// <summary>A block of a request, ready to be compared: codes as bits.</summary>
internal sealed class Asked
{
    public Asked(Request request, Block block, int index, Codes words, Programme programme)
    {
        (Request, Block, Index) = (request, block, index);
        Activity = Codes.Bits([block.ActivityCode], Catalogues.Activities, isAsked: true);
        Slots = Codes.Bits(block.Slots, Catalogues.Slots, isAsked: true);
        Trainings = Codes.Bits(block.TrainingCodes, Catalogues.Trainings, isAsked: true);
        Traits = Codes.Bits(request.TraitCodes, Catalogues.Traits, isAsked: true);
        Circumstances = Codes.Bits(request.CircumstanceCodes, Catalogues.Circumstances, isAsked: true);
        Needs = Codes.Bits(request.NeedCodes, Catalogues.Needs, isAsked: true);
        Languages = words.Numbers(request.LanguageCodes);
        District = words.Number(request.DistrictCode);
        Interests = words.Numbers(request.InterestCodes);
        Dislikes = words.Numbers(request.DislikeCodes);
        NeedsCertificate = SupportActivity.Find(block.ActivityCode) is not { NeedsConductCertificate: false };
        Priority = Engine.Priority.Of(request, programme);
    }

    public Request Request { get; }
    public Block Block { get; }

    /// <summary>Position in the city.</summary>
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

    /// <summary>The supplies this client knows already, by position; null for none.</summary>
    public HashSet<int>? Known { get; set; }
}
