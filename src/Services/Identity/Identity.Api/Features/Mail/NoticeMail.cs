using MimeKit;

namespace Samenspel.Identity.Features.Mail;

/// <summary>The mail that something waits: what, and about whom, is behind the sign-in.</summary>
internal static class NoticeMail
{
    /// <param name="to">The reader.</param>
    /// <param name="publicAddress">Where the platform is.</param>
    public static MimeMessage Write(MailboxAddress to, Uri publicAddress)
    {
        var home = new Uri(publicAddress, "home");
        return new MimeMessage
        {
            To = { to },
            Subject = "Er staat iets voor u klaar in Samenspel",
            Body = new TextPart("plain")
            {
                Text = $"""
                    Goedendag,

                    Er staat iets voor u klaar in Samenspel. Wat het is, leest u na het inloggen:

                    {home}

                    Wilt u deze berichten minder vaak, of niet meer? Dat kiest u bij uw account:
                    {new Uri(publicAddress, "account")}

                    Samenspel
                    """,
            },
        };
    }
}
