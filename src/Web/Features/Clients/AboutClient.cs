using Microsoft.AspNetCore.Components;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Clients;
using Samenspel.Web.Api.Identity;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Features.Clients;

/// <summary>A page about one inhabitant. Whose it is not finds nothing.</summary>
public abstract class AboutClient : ComponentBase
{
    /// <summary>Reads and writes.</summary>
    [Inject]
    protected ClientsApi Clients { get; set; } = null!;

    /// <summary>Knows who reads.</summary>
    [Inject]
    protected IdentityApi Identity { get; set; } = null!;

    /// <summary>Leads on.</summary>
    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>A reason has at least so many letters, as the service asks.</summary>
    protected const int ShortestReason = 3;

    /// <summary>The page that is asked for.</summary>
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    /// <summary>The inhabitant.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    /// <summary>What is to be put right in the form.</summary>
    protected FormErrors Errors { get; } = new();

    /// <summary>What goes along with what was sent.</summary>
    protected SentForm? Sent { get; set; }

    /// <summary>The inhabitant and as whom one reads; null when that is not to be read now.</summary>
    protected ClientView? View { get; private set; }

    /// <summary>Where one comes from.</summary>
    protected string Plan => $"/clients/{Id}";

    /// <summary>Whether the page is for this reader.</summary>
    protected virtual bool IsFor(Reader reader) => true;

    /// <summary>Reads what else is on the page.</summary>
    protected virtual Task ReadMoreAsync(ClientView view) => Task.CompletedTask;

    /// <summary>Nothing is found: a page may still say what one can do.</summary>
    protected virtual Task<bool> IsExplainedAsync() => Task.FromResult(false);

    /// <summary>A part of the page that is not there: it does not exist for this reader, or its service is silent.</summary>
    protected bool IsThere(Answer answer)
    {
        if (answer.IsUnavailable) Http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        else if (!answer.IsOk) Navigation.NotFound();
        return answer.IsOk;
    }

    /// <inheritdoc />
    protected sealed override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsGet(Http.Request.Method)) Done = null; // a form that is sent tells something new
        var (answer, view) = await ClientView.ReadAsync(Clients, Identity, Id);
        if (view is not null && IsFor(view.Reader)) await ReadMoreAsync(View = view);
        else if (answer.Problem?.KeptClientId is { } kept) Navigation.NavigateTo($"/clients/{kept}?done=movedHere");
        else if (answer.IsUnavailable) Http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        else if (!await IsExplainedAsync()) Navigation.NotFound();
    }
}
