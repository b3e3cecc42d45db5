namespace Samenspel.Web.Api;

/// <summary>What a service said to something that was asked or sent. A service that does not answer is an answer too.</summary>
/// <param name="Status">The HTTP status; null when nobody answered in time.</param>
/// <param name="Problem">What it refused, and why.</param>
/// <param name="ETag">Which version was read, to be sent along with a change of it.</param>
public record Answer(int? Status, Problem? Problem = null, string? ETag = null)
{
    /// <summary>It was done, or read.</summary>
    public bool IsOk => Status is >= 200 and < 300;

    /// <summary>There is no such thing, or not for this person: nobody tells the two apart.</summary>
    public bool IsNotFound => Status is StatusCodes.Status404NotFound;

    /// <summary>The role does not reach this.</summary>
    public bool IsNotAllowed => Status is StatusCodes.Status403Forbidden;

    /// <summary>The session is over.</summary>
    public bool IsSignedOut => Status is StatusCodes.Status401Unauthorized;

    /// <summary>Nobody answered, or not with anything a person can use: later it may.</summary>
    public bool IsUnavailable => Status is null or >= 500 or StatusCodes.Status429TooManyRequests or StatusCodes.Status408RequestTimeout;

    /// <summary>Somebody else changed the same thing meanwhile.</summary>
    public bool IsChangedMeanwhile => Status is StatusCodes.Status412PreconditionFailed;
}

/// <summary>The same with what was read.</summary>
/// <param name="Status">The HTTP status; null when nobody answered in time.</param>
/// <param name="Value">What was read; null when it was not.</param>
/// <param name="Problem">What it refused, and why.</param>
/// <param name="ETag">Which version was read.</param>
public sealed record Answer<T>(int? Status, T? Value = default, Problem? Problem = null, string? ETag = null) : Answer(Status, Problem, ETag);

/// <summary>Why a service refused something (RFC 9457).</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Title">A sentence in the language of the page.</param>
/// <param name="Errors">The sentences per field, by its place in what was sent.</param>
/// <param name="KeptClientId">Of a file that was merged: the one that goes on.</param>
public sealed record Problem(string Code = "", string Title = "", IReadOnlyDictionary<string, string[]>? Errors = null, Guid? KeptClientId = null);
