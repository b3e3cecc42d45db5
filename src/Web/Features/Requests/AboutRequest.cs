using Microsoft.AspNetCore.Components;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Clients;
using Samenspel.Web.Api.Identity;
using Samenspel.Web.Features.Clients;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Features.Requests;

/// <summary>A page about one question for support. Whose it is not finds nothing.</summary>
public abstract class AboutRequest : ComponentBase
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

    /// <summary>The page that is asked for.</summary>
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    /// <summary>The question for support.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    /// <summary>What is to be put right in the form.</summary>
    protected FormErrors Errors { get; } = new();

    /// <summary>What goes along with what was sent.</summary>
    protected SentForm? Sent { get; set; }

    /// <summary>What is asked; null when that is not to be read now.</summary>
    protected GetSupportRequestResponse? Asked { get; private set; }

    /// <summary>Which version of it was read.</summary>
    protected string? ETag { get; private set; }

    /// <summary>Who asks, and as whom one reads.</summary>
    protected ClientView? View { get; private set; }

    /// <summary>The page of the question.</summary>
    protected string Page => $"/requests/{Id}";

    /// <summary>Whether the page is for this reader, and there is something to do on it.</summary>
    protected virtual bool IsFor(Reader reader, GetSupportRequestResponse asked) => true;

    /// <summary>Reads what is on the page besides the question, at the same time as who asks.</summary>
    protected virtual Task ReadBesidesAsync(GetSupportRequestResponse asked) => Task.CompletedTask;

    /// <summary>Fills the page when all was read.</summary>
    protected virtual Task ReadMoreAsync(GetSupportRequestResponse asked, ClientView view) => Task.CompletedTask;

    /// <inheritdoc />
    protected sealed override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsGet(Http.Request.Method)) Done = null; // a form that is sent tells something new
        Answer answer;
        var request = await Clients.GetSupportRequestAsync(Id);
        (answer, ETag) = (request, request.ETag);
        if (request.Value is { } asked)
        {
            var besides = ReadBesidesAsync(asked);
            (answer, var view) = await ClientView.ReadAsync(Clients, Identity, asked.ClientId);
            await besides;
            if (view is not null && IsFor(view.Reader, asked))
            {
                (Asked, View) = (asked, view);
                await ReadMoreAsync(asked, view);
                return;
            }
        }
        if (answer.IsUnavailable) Http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        else Navigation.NotFound();
    }
}
