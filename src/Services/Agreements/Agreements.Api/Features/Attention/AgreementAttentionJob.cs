namespace Samenspel.Agreements.Features.Attention;

/// <summary>What time alone changes: a role that runs out on its last day raises no event.</summary>
internal sealed class AgreementAttentionJob(AttentionReview review)
{
    public Task RunAsync(CancellationToken cancel) => review.CheckAllAsync(cancel);
}
