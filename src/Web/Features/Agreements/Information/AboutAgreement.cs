using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Samenspel.Domain;
using Samenspel.Web.Api;
using Samenspel.Web.Api.Agreements;
using Samenspel.Web.Kit;

namespace Samenspel.Web.Features.Agreements.Information;

/// <summary>A page about what the volunteer of an agreement knows. Whose agreement it is not finds nothing.</summary>
public abstract class AboutAgreement : ComponentBase
{
    /// <summary>Reads and writes.</summary>
    [Inject]
    protected AgreementsApi Agreements { get; set; } = null!;

    /// <summary>Knows how people are called.</summary>
    [Inject]
    protected Names Names { get; set; } = null!;

    /// <summary>Leads on.</summary>
    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>The words for people.</summary>
    [Inject]
    protected IStringLocalizer<AgreementTexts> Person { get; set; } = null!;

    /// <summary>The page that is asked for.</summary>
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    /// <summary>The agreement.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    /// <summary>What is to be put right in the form.</summary>
    protected FormErrors Errors { get; } = new();

    /// <summary>What goes along with what was sent.</summary>
    protected SentForm? Sent { get; set; }

    /// <summary>The agreement; null when it is not to be read now.</summary>
    protected GetAgreementResponse? Agreement { get; private set; }

    /// <summary>Who it is between.</summary>
    protected AgreementPeople? People { get; private set; }

    /// <summary>The inhabitant, within a sentence.</summary>
    protected string Client => People!.ClientInSentence(Person);

    /// <summary>The volunteer, within a sentence.</summary>
    protected string Volunteer => People!.VolunteerInSentence(Person);

    /// <summary>The page of the agreement.</summary>
    protected string Page => $"/agreements/{Id}";

    /// <summary>Reads what is on the page besides the agreement, at the same time.</summary>
    /// <returns>What the service said about it.</returns>
    protected abstract Task<Answer> ReadBesidesAsync();

    /// <summary>Whether the page is for this reader.</summary>
    protected virtual bool IsFor(GetAgreementResponse agreement) => true;

    /// <summary>A day in words.</summary>
    internal static string Day(DateTimeOffset at) => Day(at.DutchDay());

    /// <inheritdoc cref="Day(DateTimeOffset)" />
    internal static string Day(DateOnly day) => day.ToString("D", CultureInfo.CurrentCulture);

    /// <inheritdoc />
    protected sealed override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsGet(Http.Request.Method)) Done = null; // a form that is sent tells something new
        var besides = ReadBesidesAsync();
        var (agreement, read) = (await Agreements.GetAgreementAsync(Id), await besides);
        if (agreement.IsUnavailable || read.IsUnavailable) Http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        else if (agreement.Value is not { } one || !read.IsOk || !IsFor(one)) Navigation.NotFound();
        else (Agreement, People) = (one, AgreementPeople.Of(one, await Names.ReadAsync([one.ClientId], [one.VolunteerId]), Person));
    }
}
