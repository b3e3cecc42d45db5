using Samenspel.Web.Api.Agreements;

namespace Samenspel.Web.Features.Clients;

/// <summary>Agreements about one inhabitant that did not end, as far as the reader may know them.</summary>
/// <param name="Items">The newest first; none when Agreements does not answer.</param>
/// <param name="HasMore">Whether there are more.</param>
public sealed record RunningAgreements(IReadOnlyList<ListAgreementsItem> Items, bool HasMore)
{
    /// <summary>Not read.</summary>
    public static readonly RunningAgreements None = new([], HasMore: false);

    /// <summary>Reads them.</summary>
    /// <param name="agreements">Knows them.</param>
    /// <param name="clientId">The inhabitant.</param>
    public static async Task<RunningAgreements> ReadAsync(AgreementsApi agreements, Guid clientId)
    {
        var page = (await agreements.ListAgreementsAsync(clientId: clientId)).Value;
        return page is null ? None : new([.. page.Items.Where(one => one.Status is not AgreementStatus.Ended)], page.HasMore);
    }
}
