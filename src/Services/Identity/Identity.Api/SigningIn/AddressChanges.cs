using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.Identity.Features.People;
using Samenspel.Identity.Features.SignInHelps;
using Samenspel.Notices;
using Samenspel.ServiceDefaults;

namespace Samenspel.Identity.SigningIn;

/// <summary>What somebody can do by the link in a message about a change of address.</summary>
internal enum AddressAnswer
{
    Confirm,
    Stop,
}

/// <summary>Links about changes of address, and what they do. An address is never in a link.</summary>
internal sealed class AddressChanges(UserManager<Account> accounts, SignInNames names, IdentityDb db, Notifier notices, IConfiguration configuration, TimeProvider clock)
{
    public async Task<Uri> LinkAsync(Account account, Guid change, AddressAnswer answer)
    {
        var token = await accounts.GenerateUserTokenAsync(account, TokenOptions.DefaultProvider, Purpose(change, answer));
        return new Uri(PublicAddress.Read(configuration), "account/address" + new QueryString()
            .Add("change", change.ToString()).Add("answer", answer.ToString()).Add("token", token));
    }

    /// <summary>Does what the link is for.</summary>
    /// <returns>The account as it is now; null when the link counts no longer, or the address or the sign-in name has been taken.</returns>
    public async Task<Account?> AnswerAsync(Guid id, AddressAnswer answer, string token, CancellationToken cancel)
    {
        var change = await db.AddressChanges.SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (change is null || !change.IsOpenAt(clock.GetUtcNow())) return null;
        var account = (await accounts.FindByIdAsync(change.PersonId.ToString()))!;
        if (!await accounts.VerifyUserTokenAsync(account, TokenOptions.DefaultProvider, Purpose(id, answer), token)) return null;

        change.Settle(clock.GetUtcNow());
        if (answer is AddressAnswer.Confirm)
        {
            var own = OwnNameAfter(account, change);
            if (await names.RefusalAsync(account.Id, change.NewAddress, own, cancel) is not null) return null;
            (account.UserName, account.Email) = (own ?? change.NewAddress, change.NewAddress);
            await TellAsync(change, cancel);
            var result = await accounts.UpdateSecurityStampAsync(account); // saves all, and ends what was signed in with the old one
            if (result.IsNameTaken()) return null;
            result.OrThrow();
        }
        else
        {
            await notices.CompleteAsync([AccountNotices.AddressChangeAsked], change.PersonId, change.PersonId, cancel);
            await db.SaveChangesAsync(cancel);
        }
        return account;
    }

    /// <summary>Tells the person and the administrators by notice too: who reads the mailbox reads the letters, and may not be the person.</summary>
    private async Task TellAsync(AddressChange change, CancellationToken cancel)
    {
        await notices.CompleteAsync([AccountNotices.AddressChangeAsked], change.PersonId, change.PersonId, cancel);
        await notices.CompleteAsync([AccountNotices.LetterNotDelivered], change.PersonId, personId: null, cancel);
        await notices.NotifyAsync(change.PersonId, AccountNotices.AddressChanged, change.PersonId, cancel);
        foreach (var administrator in await db.AdministratorsAsync(clock.Today(), cancel))
            if (administrator != change.PersonId && administrator != change.AskedBy) await notices.NotifyAsync(administrator, AccountNotices.AddressChangedByColleague, change.PersonId, cancel);
    }

    /// <summary>The sign-in name after the change; null when that is the new address.</summary>
    public static string? OwnNameAfter(Account account, AddressChange change) => change.SignInName ?? (account.HasOwnSignInName ? account.SignInName : null);

    private static string Purpose(Guid change, AddressAnswer answer) => $"address:{change}:{answer}";
}
