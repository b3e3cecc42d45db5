namespace Samenspel.Domain;

/// <summary>Something the platform tells a person, without saying who it is about: that is found behind the sign-in.</summary>
/// <param name="Code">Stable dotted code.</param>
/// <param name="Group">What the person is asked to do about it.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="English">One plain sentence.</param>
/// <param name="Dutch">The same sentence in Dutch.</param>
public sealed record NoticeKind(string Code, TaskGroup Group, SubjectKind Subject, string English, string Dutch);
