namespace Samenspel.ServiceDefaults.Access;

/// <summary>What an access token says about itself, so that it can be revoked before it ends.</summary>
public static class TokenClaims
{
    /// <summary>The sign-in that the token belongs to, as OpenID Connect names it.</summary>
    public const string Session = "sid";

    /// <summary>Up to which event about the person the token was made: it knows nothing of later ones.</summary>
    public const string KnownUpTo = "known_up_to";
}
