using Samenspel.Clients.Contracts;

namespace Samenspel.Clients.Domain.Respite;

/// <summary>What becomes of it when an account turns out to be wrong.</summary>
internal sealed partial class RespiteRequest
{
    /// <summary>
    /// What an account that was not the client's said yes to, it is not asked for any more: the client is asked again. Who wrote a yes down
    /// before that was kept, is not known, and the yes does not count either. Says whether that is news.
    /// </summary>
    public bool ForgetApprovalOf(Guid account, DateTimeOffset at)
    {
        if (IsOver) return false;
        RespiteBlock[] wrong = [.. Current.Where(block => block is { SearchedSince: not null, MatchId: null } && block.Until > at && (block.ApprovedById is null || block.ApprovedById == account))];
        foreach (var block in wrong)
        {
            block.Remove(at);
            Raise(new SupportRequestWithdrawn(block.Id));
            Blocks.Add(block.Again());
        }
        if (wrong.Length > 0) UpdateStatus();
        return wrong.Length > 0;
    }
}
