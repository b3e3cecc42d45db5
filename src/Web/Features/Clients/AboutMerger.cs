using Microsoft.AspNetCore.Components;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Clients;

namespace Samenspel.Web.Features.Clients;

/// <summary>A page about merging another file into that of an inhabitant: what it would do, read anew each time.</summary>
public abstract class AboutMerger : AboutClient
{
    /// <summary>Knows how the other file names its inhabitant.</summary>
    [Inject]
    protected Names Names { get; set; } = null!;

    /// <summary>The file that goes into this one.</summary>
    [Parameter]
    public Guid OtherId { get; set; }

    /// <summary>What it would do; null when that is not to be read now.</summary>
    protected PreviewMergerResponse? Merger { get; private set; }

    /// <summary>The version of this file that was read with it.</summary>
    protected string? ETag { get; private set; }

    /// <summary>The name in the other file.</summary>
    protected string OtherName { get; private set; } = "";

    /// <inheritdoc />
    protected sealed override bool IsFor(Reader reader) => reader is Reader.Professional;

    /// <inheritdoc />
    protected override async Task ReadMoreAsync(ClientView view)
    {
        var asked = Names.ReadAsync([OtherId]);
        var answer = await Clients.PreviewMergerAsync(Id, OtherId);
        OtherName = (await asked).Client(OtherId) ?? "";
        if (IsThere(answer)) (Merger, ETag) = (answer.Value, answer.ETag);
    }
}
