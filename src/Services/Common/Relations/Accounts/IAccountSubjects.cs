namespace Samenspel.Relations.Accounts;

/// <summary>
/// What a service tells people about, and lets them read the log of, by what they are to it: so that it follows the account they have.
/// A service that tells a client, a caregiver or a volunteer something has one.
/// </summary>
public interface IAccountSubjects
{
    /// <summary>What belongs to this person: with another account the person reads what was told about it.</summary>
    IQueryable<Guid> Of(AccountOwner owner);

    /// <summary>What an account said for itself about this person's affairs: with another account it is nobody's, and what was told about it vanishes.</summary>
    /// <param name="owner">The person.</param>
    /// <param name="account">The account.</param>
    IQueryable<Guid>? SaidBy(AccountOwner owner, Guid account) => null;
}
