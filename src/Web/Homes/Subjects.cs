namespace Samenspel.Web.Homes;

/// <summary>What somebody reads of an agreement before he acts.</summary>
internal sealed record AgreementText(AgreementTasks Tasks, AgreementTerms Terms, AgreementResponsibility Responsibility)
{
    public static Task<AgreementText?> ReadAsync(PlatformApi api, Guid id, CancellationToken cancel) => api.ReadAsync<AgreementText>($"agreements/v1/agreements/{id}", cancel);
}

internal sealed record AgreementTasks(IReadOnlyList<AgreementTask> Does, IReadOnlyList<string> DoesNot, IReadOnlyList<string> ClientDoes, IReadOnlyList<string> OtherDoes);

internal sealed record AgreementTask(string Text);

internal sealed record AgreementTerms(string? Goal);

internal sealed record AgreementResponsibility(string Sentence);

/// <summary>What somebody reads of a signal before he acts.</summary>
internal sealed record SignalText(string What, DateTimeOffset ReportedAt, string? Answer, IReadOnlyList<string> Guide)
{
    public static Task<SignalText?> ReadAsync(PlatformApi api, Guid id, CancellationToken cancel) => api.ReadAsync<SignalText>($"signals/v1/signals/{id}", cancel);
}
