namespace Samenspel.Domain;

/// <summary>Something the platform tells a person, without saying who it is about: that is found behind the sign-in.</summary>
/// <param name="Code">Stable dotted code.</param>
/// <param name="Group">What the person is asked to do about it.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="English">One plain sentence.</param>
/// <param name="Dutch">The same sentence in Dutch.</param>
public sealed record NoticeKind(string Code, TaskGroup Group, SubjectKind Subject, string English, string Dutch)
{
    /// <summary>Whether it cannot wait for a mail once a day; it stands first in the list.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Whether it goes away only when the platform sees that it is done, such as a signal that is answered: nobody can call it read before.</summary>
    public bool StaysUntilDone { get; init; }
}
