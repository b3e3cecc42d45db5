using System.Globalization;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.ServiceDefaults.Problems;

namespace Samenspel.ServiceDefaults.Access;

/// <summary>
/// Says why a token is refused when "sign in first" would be untrue: it was revoked, and getting a new one helps; or nobody can judge
/// it now, and waiting helps.
/// </summary>
internal static class TokenRefusals
{
    public static JwtBearerEvents Events { get; } = new() { OnMessageReceived = received => SigningKeys.ForAsync(received).AsTask(), OnTokenValidated = CheckAsync, OnChallenge = ExplainAsync };

    private static async Task CheckAsync(TokenValidatedContext validated)
    {
        var http = validated.HttpContext;
        if (http.RequestServices.GetService<IRevocations>() is { } revocations && await revocations.IsRevokedAsync(validated.Principal!, http.RequestAborted))
            validated.Fail(new RevokedException());
    }

    private static Task ExplainAsync(JwtBearerChallengeContext challenge)
    {
        var headers = challenge.Response.Headers;
        switch (challenge.AuthenticateFailure)
        {
            case RevokedException:
                challenge.HandleResponse();
                headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
                return CommonErrors.AccessRevoked.ToProblem().ExecuteAsync(challenge.HttpContext);
            case UnknownKeysException:
                challenge.HandleResponse();
                headers.RetryAfter = SigningKeys.RetryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                return CommonErrors.AccessUnknown.ToProblem().ExecuteAsync(challenge.HttpContext);
            default:
                return Task.CompletedTask;
        }
    }

    private sealed class RevokedException : Exception;
}
