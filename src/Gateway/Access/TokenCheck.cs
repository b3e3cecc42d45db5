using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using Samenspel.Gateway.Answers;
using Samenspel.Gateway.Routing;
using Samenspel.ServiceDefaults.Operations;

namespace Samenspel.Gateway.Access;

/// <summary>
/// Who has no valid token gets no further than the gateway. What somebody may do is not decided here: each service
/// checks the same token again and knows its own rules.
/// </summary>
internal static class TokenCheck
{
    public const string Policy = "token";

    public static void AddTokenCheck(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy.RequireAuthenticatedUser());
        services.AddSingleton<SigningKeys>();
        services.AddHealthChecks().AddCheck<SigningKeysCheck>("signing-keys", tags: [Health.Ready]);
        services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
        {
            options.Events = new JwtBearerEvents { OnChallenge = ExplainAsync };
            // A key that was withdrawn must not be good for another hour.
            ((BaseConfigurationManager)options.ConfigurationManager!).UseLastKnownGoodConfiguration = false;
        });
    }

    /// <summary>Without keys no token can be judged. Then "sign in first" would be untrue.</summary>
    private static async Task ExplainAsync(JwtBearerChallengeContext challenge)
    {
        var context = challenge.HttpContext;
        if (challenge.AuthenticateFailure is null || await context.RequestServices.GetRequiredService<SigningKeys>().AreKnownAsync(context.RequestAborted))
            return;
        challenge.HandleResponse();
        await ErrorAnswer.WriteAsync(context, GatewayErrors.Unavailable(PlatformService.Identity, StatusCodes.Status503ServiceUnavailable), TimeSpan.FromSeconds(5));
    }
}
