using System.Net;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Samenspel.Web.Api;
using Samenspel.Web.KeptForms;
using Samenspel.Web.Tests.Kit;

namespace Samenspel.Web.Tests.Features;

/// <summary>Renders a page with services that answer what the test says; what it does not say is not there.</summary>
public abstract class PageContext : KitContext
{
    private readonly Answers answers = new();

    protected PageContext()
    {
        var user = new ClaimsPrincipal(new ClaimsIdentity([new("sub", Me.ToString()), new("name", "Petra"), new("role", "professional")], "test"));
        Http = new DefaultHttpContext { User = user, Request = { Method = HttpMethods.Get } };
        Services.AddSingleton(TimeProvider.System).AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = Http }).AddCascadingValue<HttpContext>(_ => Http).AddSingleton<FormOwner>();
        Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        ApiClients.Add(Services);
        Services.AddSingleton(provided => new Sender(new HttpClient(answers, disposeHandler: false), provided.GetRequiredService<IHttpContextAccessor>()));
    }

    /// <summary>Who reads: a professional.</summary>
    protected static Guid Me { get; } = Guid.CreateVersion7();

    /// <summary>The team of who reads.</summary>
    protected static Guid Team { get; } = Guid.CreateVersion7();

    /// <summary>The page that is asked for.</summary>
    protected DefaultHttpContext Http { get; }

    /// <summary>What was sent: method and path, and the body.</summary>
    protected IReadOnlyList<(string Operation, string Body, string? IfMatch)> Sent => answers.Sent;

    /// <summary>A service answers this from now on.</summary>
    /// <param name="operation">The method, a space and the path after <c>/api/</c>.</param>
    /// <param name="body">What it answers; null for nothing.</param>
    /// <param name="status">With which status.</param>
    /// <param name="etag">The version that is read.</param>
    protected void Answer(string operation, object? body, HttpStatusCode status = HttpStatusCode.OK, string? etag = null) => answers.All[operation] = (status, body, etag);

    /// <summary>A service refuses this from now on.</summary>
    protected void Refuse(string operation, HttpStatusCode status, string code) => Answer(operation, new { code, title = "De dienst zei nee." }, status);

    /// <summary>A service says nothing.</summary>
    protected void Silence(string operation) => Answer(operation, null, HttpStatusCode.ServiceUnavailable);

    /// <summary>Somebody reads who has this role and no other.</summary>
    protected void ReadAs(string role) => Http.User = new ClaimsPrincipal(new ClaimsIdentity([new("sub", Me.ToString()), new("name", "Petra"), new("role", role)], "test"));

    /// <summary>Nobody refused anything, and the reader is a professional of the team.</summary>
    protected void GivenMe() => Answer("GET identity/v1/me", new { personId = Me, displayName = "Petra", roles = new[] { new { role = "Professional", teamId = Team, teamName = "Buurtteam", organisationId = (Guid?)null, organisationName = (string?)null, until = (DateOnly?)null } } });

    /// <summary>The file of an inhabitant.</summary>
    protected void GivenClient(Guid id, string firstName = "Wil", Guid? team = null, DateTimeOffset? openUntil = null, string? phone = null) => Answer($"GET clients/v1/clients/{id}", new
    {
        id, firstName, namePrefix = (string?)null, familyName = "Bos", birthYear = 1944, districtCode = "WK034403", teamId = team ?? Team, accountId = (Guid?)null, email = (string?)null, phone,
        sharesEmail = false, sharesPhone = false, languageCodes = Array.Empty<string>(), interests = Array.Empty<string>(), canOffer = (string?)null, needCodes = Array.Empty<string>(),
        needsInWords = (string?)null, householdId = (Guid?)null, strengths = Array.Empty<object>(), openUntil,
    });

    /// <summary>What an inhabitant answered about looking for a volunteer, and about sharing the first name: null when nobody asked.</summary>
    protected void GivenConsents(Guid client, bool? matching = true, bool? contact = true) => Answer($"GET clients/v1/clients/{client}/consents", new
    {
        items = new[] { (Code: "matching", Said: matching), (Code: "volunteer-contact", Said: contact) }.Select(one => new
        {
            scopeCode = one.Code, description = one.Code, isGranted = one.Said is true, until = (string?)null,
            history = one.Said is not { } said ? [] : new[] { new { isGranted = said, until = (string?)null, at = TimeProvider.System.GetUtcNow(), byClient = true, recordedById = Me, note = (string?)null } },
        }),
    });

    /// <summary>The browser sends a form: the page is asked for with it.</summary>
    protected void Send(params (string Name, string Value)[] fields)
    {
        Http.Request.Method = HttpMethods.Post;
        Http.Request.ContentType = "application/x-www-form-urlencoded";
        Http.Features.Set<IFormFeature>(new FormFeature(new FormCollection(fields.ToDictionary(field => field.Name, field => new StringValues(field.Value)))));
    }

    private sealed class Answers : HttpMessageHandler
    {
        public Dictionary<string, (HttpStatusCode Status, object? Body, string? ETag)> All { get; } = [];

        public List<(string Operation, string Body, string? IfMatch)> Sent { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var operation = $"{request.Method} {request.RequestUri!.AbsolutePath["/api/".Length..]}";
            if (request.Method != HttpMethod.Get) Sent.Add((operation, BodyOf(request), request.Headers.IfMatch.FirstOrDefault()?.Tag));
            if (!All.TryGetValue(operation, out var answer)) return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
            var answered = new HttpResponseMessage(answer.Status)
            {
                Content = new StringContent(answer.Body is null ? "" : JsonSerializer.Serialize(answer.Body, JsonSerializerOptions.Web), Encoding.UTF8, (int)answer.Status >= 400 ? "application/problem+json" : "application/json"),
            };
            if (answer.ETag is { } tag) answered.Headers.ETag = new(tag);
            return Task.FromResult(answered);
        }

        /// <summary>Read at once: a page that waits for nothing is there when it was rendered.</summary>
        private static string BodyOf(HttpRequestMessage request)
        {
            if (request.Content is null) return "";
            using var body = new StreamReader(request.Content.ReadAsStream());
            return body.ReadToEnd();
        }
    }
}
