namespace Samenspel.Relations.Accounts;

/// <summary>
/// A person has another account: what was told goes along, and so does the log of who looked. While there is no account both wait for
/// the next; a wrong account that was taken away keeps nothing. Saved by whoever says so, in a transaction.
/// </summary>
public interface IFollowAccounts
{
    /// <summary>Follows the change; nothing happens when there is none.</summary>
    /// <param name="owner">Whose account it is.</param>
    /// <param name="before">The account until now; null without one.</param>
    /// <param name="now">The account from now on; null without one.</param>
    /// <param name="cancel">Stops it.</param>
    Task FollowAsync(AccountOwner owner, Guid? before, Guid? now, CancellationToken cancel);
}
