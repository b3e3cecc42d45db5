using Microsoft.AspNetCore.Components;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Pools;
using Samenspel.Web.Kit;
using Samenspel.Web.SigningIn;

namespace Samenspel.Web.Features.Volunteers;

/// <summary>A page about oneself as a volunteer of one organisation. Nobody finds another here.</summary>
public abstract class OwnVolunteer : ComponentBase
{
    /// <summary>Reads and writes.</summary>
    [Inject]
    protected PoolsApi Pools { get; set; } = null!;

    /// <summary>Leads on.</summary>
    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>The page that is asked for.</summary>
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    /// <summary>The volunteer.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    /// <summary>What is to be put right in the form.</summary>
    protected FormErrors Errors { get; } = new();

    /// <summary>What goes along with what was sent.</summary>
    protected SentForm? Sent { get; set; }

    /// <summary>What one said about oneself; null when that is not to be read now.</summary>
    protected GetVolunteerResponse? Me { get; private set; }

    /// <summary>Which version of it was read.</summary>
    protected string? ETag { get; private set; }

    /// <summary>The page of the volunteer.</summary>
    protected string Page => $"/volunteering/{Id}";

    /// <summary>Whether there is something to do on the page for who is in this state.</summary>
    protected virtual bool IsFor(VolunteerStatus status) => true;

    /// <summary>Reads what is on the page besides the volunteer, at the same time.</summary>
    protected virtual Task ReadBesidesAsync() => Task.CompletedTask;

    /// <summary>Fills the page when all was read.</summary>
    protected virtual void Fill(GetVolunteerResponse me)
    {
    }

    /// <inheritdoc />
    protected sealed override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsGet(Http.Request.Method)) Done = null; // a form that is sent tells something new
        var besides = ReadBesidesAsync();
        var answer = await Pools.GetVolunteerAsync(Id);
        await besides;
        if (answer.Value is { } me && me.AccountId == Session.IdOf(Http) && IsFor(me.Status))
        {
            (Me, ETag) = (me, answer.ETag);
            Fill(me);
        }
        else if (answer.IsUnavailable) Http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        else Navigation.NotFound();
    }
}
