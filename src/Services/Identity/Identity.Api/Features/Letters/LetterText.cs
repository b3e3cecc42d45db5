using MimeKit;
using Samenspel.Identity.Domain;

namespace Samenspel.Identity.Features.Letters;

/// <summary>What stands in a message. It names nobody, since others may see it come in; where several people share an address it says whose sign-in name it is for.</summary>
internal static class LetterText
{
    public static MimeMessage Write(Letter letter, MailboxAddress to, Uri? link, string? reader)
    {
        var (subject, lines) = Words(letter.Kind);
        var message = new MimeMessage { Subject = subject, MessageId = $"letter-{letter.Id}@samenspel" };
        message.To.Add(to);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        var (forWhom, where) = (reader is null ? "" : $"Dit bericht is voor degene met de inlognaam {reader}.\n\n", link is null ? "" : $"\n{link}\n\n{About(letter.Kind)}\n");
        message.Body = new TextPart("plain") { Text = $"Hallo,\n\n{forWhom}{lines}\n{where}\nGroet,\nSamenspel\n" };
        return message;
    }

    private static string About(LetterKind kind) => kind switch
    {
        LetterKind.SomethingWaits => "Wilt u deze berichten minder vaak, of niet meer? Dat kiest u bij Mijn account.",
        _ => "De link is alleen voor u en werkt zeven dagen.",
    };

    private static (string Subject, string Lines) Words(LetterKind kind) => kind switch
    {
        LetterKind.Invitation => ("Uitnodiging voor Samenspel", "U bent uitgenodigd voor Samenspel.\nOpen de link en kies een wachtwoord:"),
        LetterKind.HelpAsked => ("Hulp bij inloggen", "Een beheerder vroeg om hulp voor u bij het inloggen.\nEen tweede beheerder moet dat nog bevestigen.\nHebt u hier niet om gevraagd? Bel dan uw beheerder."),
        LetterKind.NewPassword => ("Kies een nieuw wachtwoord", "Twee beheerders hebben een nieuw wachtwoord voor u mogelijk gemaakt.\nOpen de link en kies een wachtwoord.\nHebt u hier niet om gevraagd? Bel dan uw beheerder."),
        LetterKind.TwoFactorRemoved => ("Inloggen zonder code", "Twee beheerders hebben de code bij het inloggen uitgezet. U stelt die zelf opnieuw in.\nHebt u hier niet om gevraagd? Bel dan uw beheerder."),
        LetterKind.AddressChangeAsked => ("Ander e-mailadres", "Een beheerder wil een ander e-mailadres voor u gebruiken.\nIs dat goed? Dan hoeft u hier niets te doen.\nHebt u hier niet om gevraagd? Open dan de link en houd het tegen:"),
        LetterKind.NameChanged => ("Uw naam in Samenspel is gewijzigd", "Een beheerder heeft uw naam in Samenspel gewijzigd.\nHebt u hier niet om gevraagd? Bel dan uw beheerder."),
        LetterKind.SomethingWaits => ("Er staat iets voor u klaar in Samenspel", "Er staat iets voor u klaar in Samenspel.\nWat het is, leest u na het inloggen:"),
        _ => ("Bevestig uw e-mailadres", "Samenspel gaat dit e-mailadres voor u gebruiken.\nOpen de link en bevestig dat het van u is:"),
    };
}
