namespace Samenspel.Agreements.Domain;

/// <summary>From when somebody was the responsible professional. There is always exactly one: the last.</summary>
internal sealed class ResponsibleTerm
{
    private ResponsibleTerm()
    {
    }

    internal ResponsibleTerm(Guid agreementId, Guid professionalId, DateTimeOffset from, Guid? changedBy, string? reason) =>
        (AgreementId, ProfessionalId, From, ChangedBy, Reason) = (agreementId, professionalId, from, changedBy, reason);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid AgreementId { get; private init; }
    public Guid ProfessionalId { get; private init; }
    public DateTimeOffset From { get; private init; }
    public Guid? ChangedBy { get; private init; }
    public string? Reason { get; private init; }
}
