using Samenspel.Agreements.Data;
using Samenspel.Agreements.Domain;

namespace Samenspel.Agreements.Features.Attention;

/// <summary>Takes in what the pools tell of a volunteer, and looks at the agreements with this volunteer once more.</summary>
internal sealed class VolunteerNews(AgreementsDb db, AgreementAttentionJob attention)
{
    public async Task ApplyAsync(Guid volunteerId, Action<KnownVolunteer> apply, CancellationToken cancel)
    {
        apply(await db.Volunteers.FindAsync([volunteerId], cancel) ?? db.Add(new KnownVolunteer(volunteerId)).Entity);
        await db.SaveChangesAsync(cancel); // within the transaction of the message: the look reads it
        await attention.CheckVolunteerAsync(volunteerId, cancel);
    }
}
