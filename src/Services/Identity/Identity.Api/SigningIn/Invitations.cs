using Microsoft.AspNetCore.Identity;
using Samenspel.Identity.Data;
using Samenspel.ServiceDefaults;

namespace Samenspel.Identity.SigningIn;

/// <summary>One-time addresses where a person chooses a password. An address ends after seven days, or when it was used.</summary>
internal sealed class Invitations(UserManager<Account> accounts, IConfiguration configuration)
{
    public async Task<Uri> AddressAsync(Account account)
    {
        var token = await accounts.GeneratePasswordResetTokenAsync(account);
        return new Uri(PublicAddress.Read(configuration), "account/invitation" + new QueryString()
            .Add("person", account.Id.ToString()).Add("token", token));
    }
}
