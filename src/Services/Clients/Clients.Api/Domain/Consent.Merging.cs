using Samenspel.Clients.Contracts;
using Samenspel.Domain;

namespace Samenspel.Clients.Domain;

/// <summary>What becomes of a consent when two files of one client become one.</summary>
internal sealed partial class Consent
{
    private const string WithdrawnInOther = "Ingetrokken in het plan dat hiermee is samengevoegd.";
    private const string NotOfTheClient = "Niet meegenomen bij het samenvoegen: gezegd met een account dat niet van de inwoner is.";

    /// <summary>Whether something was ever said.</summary>
    public bool WasAsked => History.Count > 0;

    /// <summary>Whether it was taken back, or refused, last.</summary>
    public bool IsWithdrawn => WasAsked && !IsGranted;

    /// <summary>Whether it was said by the client: as a professional wrote it down, or with the client's own account.</summary>
    public bool IsOfClient(Guid? account) => History.MaxBy(record => record.At) is { } last && (!last.ByClient || last.RecordedById == account);

    /// <summary>
    /// What the kept file had heard nothing about goes along with its history; a yes only when it was the client's own. That is told anew,
    /// under the kept client.
    /// </summary>
    public void MoveTo(Guid clientId, bool isCarried, Guid by, DateTimeOffset at)
    {
        ClientId = clientId;
        if (IsGranted && !isCarried)
        {
            Record(false, null, new Spoken(by, ByClient: false, NotOfTheClient, at));
            return;
        }
        Changed();
        Raise(new ConsentChanged(ClientId, ScopeCode, IsGranted, Until));
    }

    /// <summary>
    /// Both files had heard something: what this one says stands, unless the client took it back in the other. Whoever moves what was
    /// said there, calls this.
    /// </summary>
    /// <returns>Whether it is taken back by that.</returns>
    public bool Absorb(Consent other, Guid by, DateTimeOffset at)
    {
        var isTakenBack = IsGranted && other.IsWithdrawn;
        other.Changed(); // whoever says something there at this moment, begins again
        if (isTakenBack) Record(false, null, new Spoken(by, ByClient: false, WithdrawnInOther, at));
        else Changed();
        return isTakenBack;
    }
}
