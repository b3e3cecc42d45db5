using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>Refuses tokens that were revoked, and says so: getting a new one helps, and signing in when there is none.</summary>
internal static class RevokedTokens
{
    public static JwtBearerEvents Events { get; } = new() { OnTokenValidated = CheckAsync, OnChallenge = ExplainAsync };

    private static async Task CheckAsync(TokenValidatedContext validated)
    {
        var http = validated.HttpContext;
        if (http.RequestServices.GetService<IRevocations>() is { } revocations && await revocations.IsRevokedAsync(validated.Principal!, http.RequestAborted))
            validated.Fail(new RevokedException());
    }

    private static Task ExplainAsync(JwtBearerChallengeContext challenge)
    {
        if (challenge.AuthenticateFailure is not RevokedException) return Task.CompletedTask;
        challenge.HandleResponse();
        challenge.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return CommonErrors.AccessRevoked.ToProblem().ExecuteAsync(challenge.HttpContext);
    }

    private sealed class RevokedException : Exception;
}
