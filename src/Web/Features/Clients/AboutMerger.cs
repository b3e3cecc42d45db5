using Microsoft.AspNetCore.Components;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Clients;

namespace Samenspel.Web.Features.Clients;

/// <summary>A page about merging another file into that of an inhabitant: what it would do, read anew each time.</summary>
public abstract class AboutMerger : AboutClient
{
    /// <summary>The file that goes into this one.</summary>
    [Parameter]
    public Guid OtherId { get; set; }

    /// <summary>What it would do; null when that is not to be read now.</summary>
    protected PreviewMergerResponse? Merger { get; private set; }

    /// <summary>The version of this file that was read with it.</summary>
    protected string? ETag { get; private set; }

    /// <summary>The other file; null when it is not to be read now.</summary>
    protected GetClientResponse? Other { get; private set; }

    /// <summary>The name in the other file.</summary>
    protected string OtherName => Other is { } other ? NameIn(other) : "";

    /// <summary>What tells two files of one name apart: the name, and how to reach who it is about.</summary>
    protected static IReadOnlyList<string> Telling(GetClientResponse file) => [NameIn(file), .. new[] { file.Phone, file.Email }.OfType<string>().Where(one => one.Length > 0)];

    private static string NameIn(GetClientResponse file) => ClientView.FullName(file.FirstName, file.NamePrefix, file.FamilyName);

    /// <inheritdoc />
    protected sealed override bool IsFor(Reader reader) => reader is Reader.Professional;

    /// <inheritdoc />
    protected override async Task ReadMoreAsync(ClientView view)
    {
        var asked = Clients.GetClientAsync(OtherId);
        var answer = await Clients.PreviewMergerAsync(Id, OtherId);
        Other = (await asked).Value;
        if (IsThere(answer)) (Merger, ETag) = (answer.Value, answer.ETag);
    }
}
