using System.Net;
using System.Reflection;
using System.Security.Claims;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Samenspel.Domain;
using Samenspel.Web.Api;
using Samenspel.Web.Data;
using Samenspel.Web.KeptForms;
using Samenspel.Web.Kit;
using Samenspel.Web.Tests.Budget;
using Samenspel.Web.Tests.Kit;

namespace Samenspel.Web.Tests.Forms;

/// <summary>Every form of every page is sent empty and filled, and every service refuses every field in words of its own. No such word reaches a person.</summary>
public sealed partial class EveryFormTests
{
    private const string Refusal = "field is required";

    /// <summary>Pages with a form.</summary>
    public static TheoryData<string> Pages =>
    [
        .. typeof(FormErrors).Assembly.GetTypes()
            .Where(type => typeof(IComponent).IsAssignableFrom(type) && type.IsDefined(typeof(RouteAttribute)) && type.IsDefined(typeof(AuthorizeAttribute)) && HasForm(type))
            .Select(type => type.FullName!).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_word_of_a_service_about_a_field_reaches_a_page(string name)
    {
        var page = typeof(FormErrors).Assembly.GetType(name)!;
        foreach (var role in new[] { Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional })
            foreach (var isSelf in new[] { true, false })
                for (var variant = 0; variant < 3; variant++)
                    Send(page, role, isSelf, variant);
    }

    [Theory]
    [InlineData("Samenspel.Web.Features.Signals.TellPage", Role.Client)]
    [InlineData("Samenspel.Web.Features.Availability.HoursPage", Role.Professional)]
    [InlineData("Samenspel.Web.Features.Clients.RegisterPage", Role.Professional)]
    public void Forms_are_found_and_sent(string name, Role role) =>
        Assert.True(Enumerable.Range(0, 3).Sum(variant => Send(typeof(FormErrors).Assembly.GetType(name)!, role, isSelf: false, variant)) >= 2); // a signal is told of an agreement that runs

    /// <summary>Sends every form of a page, once empty and once filled.</summary>
    private static int Send(Type page, Role role, bool isSelf, int variant)
    {
        var sent = 0;
        foreach (var isFilled in new[] { false, true })
        {
            for (var number = 0; ; number++)
            {
                using var one = new Walk(role, isSelf, variant);
                if (!one.Send(page, number, isFilled)) break;
                sent++;
            }
        }
        return sent;
    }

    private static bool HasForm(Type page) =>
        Repository.Files("src/Web", $"/{page.Name}.razor").Any(file => file.Path.Contains($"/{page.Namespace!.Split('.')[^1]}/", StringComparison.Ordinal) && file.Text.Contains("@onsubmit", StringComparison.Ordinal));

    /// <summary>One page, of which one form is sent.</summary>
    private sealed class Walk : KitContext
    {
        private readonly DefaultHttpContext http = new() { Request = { Method = "POST", ContentType = "application/x-www-form-urlencoded" } };
        private readonly Role role;

        public Walk(Role role, bool isSelf, int variant)
        {
            this.role = role;
            var me = Guid.CreateVersion7();
            http.User = new ClaimsPrincipal(new ClaimsIdentity([new("sub", me.ToString()), new("name", "Iemand"), new("role", role.ToString().ToLowerInvariant())], "test"));
            http.Request.Form = FormCollection.Empty;
            Services.AddLogging().AddSingleton(TimeProvider.System).AddSingleton<NavigationManager, Staying>();
            Services.AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = http }).AddCascadingValue<HttpContext>(_ => http).AddSupplyValueFromQueryProvider();
            Services.AddSingleton<FormOwner>().AddScoped<FormKeeper>().AddScoped<WebDb>(_ => new PostgreSqlWebDb(new())).AddDataProtection().UseEphemeralDataProtectionProvider();
            ApiClients.Add(Services);
            Services.AddSingleton(provided => new Sender(new HttpClient(new Refusing(new Examples(variant), me, isSelf)), provided.GetRequiredService<IHttpContextAccessor>()));
            http.RequestServices = Services;
            Speak("nl");
        }

        /// <summary>Sends a form, and looks at what the page then says.</summary>
        /// <returns>Whether there is such a form.</returns>
        public bool Send(Type page, int number, bool isFilled)
        {
            var shown = Render(builder =>
            {
                builder.OpenComponent(0, page);
                foreach (var parameter in page.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute)))) builder.AddAttribute(1, parameter.Name, ValueOf(parameter));
                builder.CloseComponent();
            });
            if (shown.FindAll("form").Where(form => form.HasAttribute("blazor:onsubmit")).ElementAtOrDefault(number) is not { } form) return false;

            http.Request.Form = Filled(form, isFilled);
            form.Submit();
            var said = NoTags().Replace(shown.Markup, " ");
            Assert.False(said.Contains(Refusal, StringComparison.Ordinal), $"{page.Name} as {role}, form {number}, {(isFilled ? "filled" : "empty")}: {Words(said)}");
            foreach (var error in shown.FindAll(".utrecht-form-field-error-message")) Assert.False(string.IsNullOrWhiteSpace(error.TextContent));
            return true;
        }

        private object? ValueOf(PropertyInfo parameter) => parameter.PropertyType is var type && type == typeof(Guid) || type == typeof(Guid?) ? Guid.CreateVersion7() : type == typeof(int) ? 4 : parameter.Name == "Scope" ? "Woorden" : type == typeof(string) ? role.ToString().ToLowerInvariant() : null;

        private static FormCollection Filled(IElement form, bool isFilled)
        {
            var fields = new Dictionary<string, StringValues>();
            foreach (var field in form.QuerySelectorAll("input, textarea, select, button[name]"))
            {
                if (field.GetAttribute("name") is not { Length: > 0 } name || fields.ContainsKey(name)) continue;
                var type = field.GetAttribute("type");
                var isChosen = type is "radio" or "checkbox" || field.TagName is "BUTTON" or "SELECT";
                if (isChosen && !isFilled) continue;
                fields[name] = isChosen ? field.GetAttribute("value") ?? (field.QuerySelectorAll("option") is { Length: > 0 } options ? options[options.Length - 1].GetAttribute("value") : null) ?? "" : type switch
                {
                    "hidden" => field.GetAttribute("value") ?? "",
                    _ when !isFilled => "",
                    "date" => "2026-12-20",
                    "time" => name.StartsWith("until", StringComparison.Ordinal) ? "12:00" : "10:00",
                    "email" => "naam@voorbeeld.nl",
                    "tel" => "030 555 01 01",
                    _ => field.GetAttribute("inputmode") == "numeric" || name == "birthYear" ? "1948" : "Woorden",
                };
            }
            return new(fields);
        }

        private static string Words(string said)
        {
            var at = Math.Max(0, said.IndexOf(Refusal, StringComparison.Ordinal) - 60);
            return said[at..Math.Min(said.Length, at + 120)];
        }
    }

    /// <summary>Answers what is read, and refuses every field of what is sent.</summary>
    private sealed class Refusing(Examples examples, Guid me, bool isSelf) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.AbsolutePath;
            if (request.Method != HttpMethod.Get && !path.EndsWith("-cards", StringComparison.Ordinal))
            {
                var body = request.Content is null ? null : JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken)) as JsonObject;
                var errors = new JsonObject([.. (body ?? []).Select(field => KeyValuePair.Create(field.Key, (JsonNode?)new JsonArray($"The {field.Key} {Refusal}.")))]);
                return Of(HttpStatusCode.BadRequest, new JsonObject { ["code"] = "request.invalid", ["title"] = "Er klopt iets niet.", ["errors"] = errors }, "application/problem+json");
            }
            if (examples.Answer(request.Method, request.RequestUri) is not { } answer) return new(HttpStatusCode.NotFound);
            var json = answer.ToJsonString();
            if (path.EndsWith("/me", StringComparison.Ordinal)) json = Person().Replace(json, $"\"personId\":\"{me}\"");
            else if (isSelf) json = Account().Replace(json, $"\"accountId\":\"{me}\"");
            return Of(HttpStatusCode.OK, JsonNode.Parse(Team().Replace(json, "\"teamId\":\"00000001-0000-0000-0000-000000000001\""))!, "application/json");
        }

        private static HttpResponseMessage Of(HttpStatusCode status, JsonNode body, string type) => new(status) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, type) };
    }

    private sealed class Staying : NavigationManager
    {
        public Staying()
        {
            Initialize("https://samenspel.example/", "https://samenspel.example/");
            OnNotFound += (_, _) => { };
        }

        protected override void NavigateToCore(string uri, NavigationOptions options)
        {
        }
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex NoTags();

    [GeneratedRegex("\"personId\":\"[^\"]*\"")]
    private static partial Regex Person();

    [GeneratedRegex("\"accountId\":(null|\"[^\"]*\")")]
    private static partial Regex Account();

    [GeneratedRegex("\"teamId\":\"[^\"]*\"")]
    private static partial Regex Team();
}
