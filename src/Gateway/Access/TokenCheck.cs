using Microsoft.AspNetCore.Authentication.JwtBearer;
using Samenspel.Gateway.Answers;
using Samenspel.Gateway.Routing;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Gateway.Access;

/// <summary>
/// Who has no valid token gets no further than the gateway. What somebody may do is not decided here: each service
/// checks the same token again and knows its own rules.
/// </summary>
internal static class TokenCheck
{
    public const string Policy = "token";

    private static readonly object KeySetBefore = new();

    public static void AddTokenCheck(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy.RequireAuthenticatedUser());
        services.AddSingleton<TokenCache>();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<TokenCache>((options, tokens) =>
            options.Events = new JwtBearerEvents
            {
                OnMessageReceived = received => TryCachedAsync(received, tokens),
                OnTokenValidated = validated => CacheAsync(validated, tokens),
                OnChallenge = ExplainAsync,
            });
    }

    private static async Task TryCachedAsync(MessageReceivedContext received, TokenCache tokens)
    {
        if (await SigningKeys.ForAsync(received) is not { } keySet) return;
        if (tokens.Find(SigningKeys.Token(received.Request), keySet) is { } principal)
        {
            received.Principal = principal;
            received.Success();
        }
        else
        {
            received.HttpContext.Items[KeySetBefore] = keySet;
        }
    }

    /// <summary>
    /// Remembered with the key set from before the check: should it be replaced during the check, the token is checked
    /// once more, and never kept in the name of keys that did not sign it.
    /// </summary>
    private static Task CacheAsync(TokenValidatedContext validated, TokenCache tokens)
    {
        if (validated.HttpContext.Items[KeySetBefore] is { } keySet)
            tokens.Remember(SigningKeys.Token(validated.Request), validated.Principal!, validated.SecurityToken.ValidTo, keySet);
        return Task.CompletedTask;
    }

    private static Task ExplainAsync(JwtBearerChallengeContext challenge)
    {
        if (challenge.AuthenticateFailure is not UnknownKeysException) return Task.CompletedTask;
        challenge.HandleResponse();
        return ErrorAnswer.WriteAsync(challenge.HttpContext, GatewayErrors.Unavailable(PlatformService.Identity, StatusCodes.Status503ServiceUnavailable), SigningKeys.RetryAfter);
    }
}
