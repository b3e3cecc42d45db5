
using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Domain;

namespace Samenspel.Agreements.Domain;

/// <summary>The text: written in a draft, proposed once it runs.</summary>
internal sealed partial class Agreement
{
    private const int MaxInductionItems = 30;

    /// <summary>Writes down who does what, and how. Who said yes before, said it to something else.</summary>
    public Error? SetContent(AgreementContent content)
    {
        if (Content.SameAs(content)) return null;
        if (Status != AgreementStatus.Draft) return NotDraft();
        (Tasks, terms) = (content.Tasks, content.Terms);
        Revise();
        return null;
    }

    /// <summary>Proposes another text. Whoever proposes, says yes to it by that; all others are asked, and all weigh the same.</summary>
    public (AgreementVersion? Proposal, Error? Error) Propose(Signatory by, Guid person, AgreementContent content, Participation with, DateTimeOffset at)
    {
        if (Status != AgreementStatus.Active) return (null, Status == AgreementStatus.Ended ? AgreementErrors.Ended : AgreementErrors.NotActive);
        if (Proposal is not null) return (null, AgreementErrors.ProposalOpen);
        if (Content.SameAs(content)) return (null, AgreementErrors.NothingNew);
        if (content.Tasks.Missing.Any()) return (null, AgreementErrors.ProposalNotComplete);
        if (with.LacksSomebody && string.IsNullOrWhiteSpace(with.Reason)) return (null, AgreementErrors.SayWhyWithout);

        KeepFirstVersion();
        inForceRevision = InForceRevision; // what holds stays apart from the text that is asked now
        Revise();
        var proposal = new AgreementVersion(Id, Number + 1, Revision, content, by, person, at);
        versions.Add(proposal);
        answers.Add(new Answer(Id, by, isYes: true, Revision, person, note: null, at));
        AddStep(StepKind.Proposed, proposal.Number, Revision, person, with, at);
        ActivateIfComplete(at);
        return (proposal, null);
    }

    /// <summary>Adds something the volunteer is shown or told to get started.</summary>
    public (InductionItem? Item, Error? Error) AddInductionItem(string text, bool isBeforeStart)
    {
        if (Status == AgreementStatus.Ended) return (null, AgreementErrors.Ended);
        if (isBeforeStart && Status != AgreementStatus.Draft) return (null, AgreementErrors.AlreadyStarted);
        if (induction.Count >= MaxInductionItems) return (null, AgreementErrors.TooManyInductionItems);
        var item = new InductionItem(Id, text, isBeforeStart);
        induction.Add(item);
        Changed();
        return (item, null);
    }

    /// <summary>It was shown or told. When it was the last the agreement waited for, it starts.</summary>
    public Error? CompleteInductionItem(Guid itemId, Guid by, DateTimeOffset at)
    {
        if (induction.Find(one => one.Id == itemId) is not { } item) return AgreementErrors.InductionItemNotFound;
        if (item.DoneAt is not null) return null;
        if (Status == AgreementStatus.Ended) return AgreementErrors.Ended;
        item.Done(by, at);
        Changed();
        ActivateIfComplete(at);
        return null;
    }

    private void Accept(AgreementVersion proposal, DateTimeOffset at)
    {
        AddStep(StepKind.Accepted, proposal.Number, proposal.Revision, proposal.ProposedById, WhoConsented(), at);
        versions.Find(version => version.Status == VersionStatus.InForce)?.Replace(at);
        proposal.Accept(at);
        (Tasks, terms) = (proposal.Content.Tasks, proposal.Content.Terms);
        (Number, inForceRevision) = (proposal.Number, proposal.Revision);
        Changed();
        Raise(new AgreementVersionAccepted(Id, Number, Terms.Axes.Kind.Code()));
    }

    /// <summary>An agreement that started before versions were kept, gets its first one now.</summary>
    private void KeepFirstVersion()
    {
        if (versions.Exists(version => version.Status == VersionStatus.InForce)) return;
        var first = new AgreementVersion(Id, Number, InForceRevision, Content, proposedBy: null, ProfessionalId, DraftedAt);
        first.Accept(ActivatedAt ?? DraftedAt);
        versions.Add(first);
    }
}
