using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Retention;

namespace Samenspel.Relations;

/// <summary>The table of each kind of fact, for the context of a service that keeps it.</summary>
public static class RelationMapping
{
    /// <summary>What clients allow.</summary>
    public static ModelBuilder KnowConsents(this ModelBuilder model)
    {
        var consent = model.Fact<KnownConsent>("known_consent");
        consent.HasKey(c => new { c.ClientId, c.ScopeCode });
        consent.Property(c => c.ScopeCode).HasMaxLength(40);
        return model;
    }

    /// <summary>Who cares for whom.</summary>
    public static ModelBuilder KnowCaregivers(this ModelBuilder model)
    {
        var caregiver = model.EndingFact<KnownCaregiver>("known_caregiver");
        caregiver.HasKey(c => new { c.ClientId, c.CaregiverId });
        caregiver.HasIndex(c => c.AccountId);
        return model;
    }

    /// <summary>Which team knows which client.</summary>
    public static ModelBuilder KnowClients(this ModelBuilder model)
    {
        var client = model.Fact<KnownClient>("known_client");
        client.HasKey(c => c.ClientId);
        client.Property(c => c.ClientId).ValueGeneratedNever();
        client.Property(c => c.DistrictCode).HasMaxLength(8);
        client.HasIndex(c => c.TeamId);
        client.HasIndex(c => c.AccountId);
        return model;
    }

    /// <summary>Who holds which role.</summary>
    public static ModelBuilder KnowRoles(this ModelBuilder model)
    {
        var role = model.EndingFact<KnownRole>("known_role");
        role.HasKey(r => r.AssignmentId);
        role.Property(r => r.AssignmentId).ValueGeneratedNever();
        role.HasIndex(r => r.PersonId);
        role.HasIndex(r => r.TeamId);
        return model;
    }

    /// <summary>Who is away, until some time after the last day.</summary>
    public static ModelBuilder KnowAbsences(this ModelBuilder model)
    {
        var absence = model.EndingFact<KnownAbsence>("absence", isKept: false);
        absence.HasKey(a => a.AbsenceId);
        absence.Property(a => a.AbsenceId).ValueGeneratedNever();
        absence.HasIndex(a => a.PersonId);
        absence.Retained(nameof(RetentionOptions.AbsenceDays), a => a.Until);
        return model;
    }

    /// <summary>Which volunteer can go on visiting.</summary>
    public static ModelBuilder KnowVolunteers(this ModelBuilder model)
    {
        var volunteer = model.Fact<KnownVolunteer>("known_volunteer");
        volunteer.HasKey(v => v.VolunteerId);
        volunteer.Property(v => v.VolunteerId).ValueGeneratedNever();
        volunteer.Property(v => v.AccountVersion).IsConcurrencyToken();
        volunteer.Property(v => v.CertificateVersion).IsConcurrencyToken();
        return model;
    }

    /// <summary>Who is whose volunteer.</summary>
    public static ModelBuilder KnowMatches(this ModelBuilder model)
    {
        var match = model.EndingFact<KnownMatch>("known_match");
        match.HasKey(m => m.MatchId);
        match.Property(m => m.MatchId).ValueGeneratedNever();
        match.HasIndex(m => m.ClientId);
        match.HasIndex(m => m.VolunteerId);
        return model;
    }

    /// <summary>Who helps with a support request since it was handed over.</summary>
    public static ModelBuilder KnowHandovers(this ModelBuilder model)
    {
        var handover = model.Fact<KnownHandover>("known_handover");
        handover.HasKey(h => h.RequestId);
        handover.Property(h => h.RequestId).ValueGeneratedNever();
        return model;
    }

    /// <summary>Which files of clients were merged; for every service that keeps something per client.</summary>
    public static ModelBuilder KnowMergers(this ModelBuilder model)
    {
        var merger = model.Fact<KnownMerger>("known_merger");
        merger.HasKey(m => m.MergedClientId);
        merger.Property(m => m.MergedClientId).ValueGeneratedNever();
        merger.HasIndex(m => m.KeptClientId);
        merger.HasIndex(m => m.MergedAt);
        return model;
    }

    /// <summary>Which access tokens were revoked; for every service.</summary>
    public static ModelBuilder KnowRevocations(this ModelBuilder model)
    {
        var revocation = model.Entity<KnownRevocation>().ToTable("known_revocation");
        revocation.HasKey(r => r.Id);
        revocation.Property(r => r.Id).ValueGeneratedNever();
        revocation.Property(r => r.SourceVersion).IsConcurrencyToken();
        revocation.Retained(nameof(RetentionOptions.RevocationDays), r => r.Since);
        return model;
    }

    /// <summary>Two events about one fact that meet: the second of them fails on the version and begins again.</summary>
    private static EntityTypeBuilder<TFact> Fact<TFact>(this ModelBuilder model, string table, bool isKept = true) where TFact : Fact
    {
        var fact = model.Entity<TFact>().ToTable(table);
        if (isKept) fact.Kept(KeptBecause.Copy);
        fact.Property(f => f.SourceVersion).IsConcurrencyToken();
        return fact;
    }

    private static EntityTypeBuilder<TFact> EndingFact<TFact>(this ModelBuilder model, string table, bool isKept = true) where TFact : EndingFact
    {
        var fact = model.Fact<TFact>(table, isKept);
        fact.Property(f => f.EndedVersion).IsConcurrencyToken();
        return fact;
    }
}
