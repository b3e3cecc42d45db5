namespace Samenspel.Agreements.Domain;

/// <summary>Who does what, in plain words of the people themselves. They never leave this service.</summary>
/// <param name="Does">What the volunteer does.</param>
/// <param name="DoesNot">What the volunteer does not do.</param>
/// <param name="ClientDoes">What the client does himself.</param>
/// <param name="OtherDoes">What somebody else does.</param>
internal sealed record TaskLines(List<string> Does, List<string> DoesNot, List<string> ClientDoes, List<string> OtherDoes)
{
    public static TaskLines None => new([], [], [], []);

    /// <summary>The lists without which nobody knows what to say yes to: names of fields.</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            if (Does.Count == 0) yield return "does";
            if (DoesNot.Count == 0) yield return "doesNot";
            if (ClientDoes.Count == 0) yield return "clientDoes";
        }
    }

    public bool SameAs(TaskLines other) =>
        Does.SequenceEqual(other.Does) && DoesNot.SequenceEqual(other.DoesNot)
        && ClientDoes.SequenceEqual(other.ClientDoes) && OtherDoes.SequenceEqual(other.OtherDoes);
}
