using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;

namespace Samenspel.Gateway.Tests;

/// <summary>The gateway on a real server, before an identity service, one other service (<c>clients</c>) and a website.</summary>
internal sealed class Platform : IAsyncDisposable
{
    public const string PublicUrl = "http://samenspel.example/";

    private readonly WebApplicationFactory<Program> factory;
    private readonly List<Backend> backends;

    private Platform(WebApplicationFactory<Program> factory, Issuer issuer, List<Backend> backends)
    {
        (this.factory, Issuer, this.backends) = (factory, issuer, backends);
        Client = NewClient();
    }

    public Issuer Issuer { get; }

    /// <summary>Somebody outside, who sends no token unless told.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => factory.Services;

    public Uri Address { get; private init; } = null!;

    public IEnumerable<string> InternalAddresses => backends.Select(backend => new Uri(backend.Address).Authority);

    public static async Task<Platform> StartAsync(Action<IEndpointRouteBuilder>? clients = null, Dictionary<string, string>? settings = null, bool identityIsUp = true)
    {
        var issuer = new Issuer(PublicUrl);
        var identity = await Backend.StartAsync(app =>
        {
            app.MapGet("/.well-known/jwks", () => issuer.KeySet());
            app.Map("/{**rest}", Backend.EchoAsync);
        });
        var web = await Backend.StartAsync(app => app.Map("/{**rest}", () => "website"));
        var service = await Backend.StartAsync(app =>
        {
            clients?.Invoke(app);
            app.Map("/{**rest}", Backend.EchoAsync);
        });
        var all = new Dictionary<string, string>
        {
            ["Samenspel:PublicUrl"] = PublicUrl,
            ["services:identity:http:0"] = identityIsUp ? identity.Address : DeadAddress,
            ["services:clients:http:0"] = service.Address,
            ["services:pools:http:0"] = DeadAddress,
            ["services:web:http:0"] = web.Address,
        };
        foreach (var (key, value) in settings ?? []) all[key] = value;

        var factory = new GatewayFactory(all);
        factory.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        factory.StartServer();
        return new Platform(factory, issuer, [identity, web, service]) { Address = factory.ClientOptions.BaseAddress };
    }

    /// <summary>An address on this machine where nobody listens.</summary>
    public static string DeadAddress => "http://127.0.0.1:9";

    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = factory.ClientOptions.BaseAddress };

    /// <summary>Sends a request, signed in with a good token unless another is given; an empty one means none.</summary>
    public Task<HttpResponseMessage> SendAsync(string path, string? token = null, HttpMethod? method = null, Action<HttpRequestMessage>? change = null, HttpContent? body = null, CancellationToken cancel = default)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, path) { Content = body };
        token ??= Issuer.Token();
        if (token.Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        change?.Invoke(request);
        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
    }

    public async Task<HttpStatusCode> StatusAsync(string path, string? token = null, HttpMethod? method = null, Action<HttpRequestMessage>? change = null)
    {
        using var response = await SendAsync(path, token, method, change);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await factory.DisposeAsync();
        foreach (var backend in backends) await backend.DisposeAsync();
        Issuer.Dispose();
    }

    private sealed class GatewayFactory(Dictionary<string, string> settings) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            foreach (var (key, value) in settings) builder.UseSetting(key, value);
        }
    }
}
