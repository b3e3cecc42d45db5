using Samenspel.ServiceDefaults.Access;
using Samenspel.Signals.Domain;

namespace Samenspel.Signals.Data;

/// <summary>Every query begins with who is asking.</summary>
internal static class Visibility
{
    /// <summary>Collaborations in which the asker is the volunteer or the client.</summary>
    public static IQueryable<Collaboration> CollaborationsOf(this SignalsDb db, CurrentUser user)
    {
        var me = user.Id;
        return db.Collaborations.Where(c => c.VolunteerAccountId == me || c.ClientAccountId == me);
    }

    /// <summary>Signals the asker is responsible or backup for. Whoever is a party to the collaboration is never that, so that
    /// volunteer and client cannot read each other's signals.</summary>
    public static IQueryable<Signal> SignalsEntrustedTo(this SignalsDb db, CurrentUser user)
    {
        var me = user.Id;
        return db.Signals.Where(signal => db.Collaborations.Any(c => c.AgreementId == signal.AgreementId
            && (c.ProfessionalId == me || c.BackupId == me) && c.VolunteerAccountId != me && c.ClientAccountId != me));
    }

    /// <summary>Those signals, and the asker's own.</summary>
    public static IQueryable<Signal> SignalsFor(this SignalsDb db, CurrentUser user)
    {
        var (me, entrusted) = (user.Id, db.SignalsEntrustedTo(user));
        return db.Signals.Where(signal => signal.ReporterId == me || entrusted.Any(e => e.Id == signal.Id));
    }
}
