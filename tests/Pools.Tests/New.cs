
using Samenspel.Domain;
using Samenspel.Pools.Features.Activities;
using Samenspel.Pools.Features.Pools;
using Samenspel.Pools.Features.Screening;
using Samenspel.Pools.Features.Volunteers;

namespace Samenspel.Pools.Tests;

internal static class New
{
    public static DateOnly Today => TimeProvider.System.Today();

    public static RegisterPool.Request Pool() => new("Klussen en wandelen");

    /// <summary>Odd jobs in somebody's house: a conduct certificate is needed.</summary>
    public static RegisterVolunteer.Request Volunteer() => new(
        "Jan", "Jansen", ["odd-jobs", "walking"], ["WK034401", "WK034402"], ["saturday-morning"], 2);

    public static ApplyToPool.Request Application() => new("Jan", "Jansen", ["walking"], ["WK034401"]);

    public static RecordConductCertificateCheck.Request Check() => new(Today.AddDays(-3), Today.AddYears(2));

    /// <summary>A complete profile.</summary>
    public static UpdateVolunteer.Request Profile() => new(["walking"], ["WK034403"], ["sunday-afternoon"], 1)
    {
        MotiveCodes = ["mean-something", "learn"],
        BoundaryCodes = ["smoking"],
    };

    /// <summary>A walking club with six places.</summary>
    public static ProposeActivity.Request Activity() => new(
        "Kleine wandelclub", "walking", "WK034401", ["tuesday-morning"], 6, "wandelclub@handjehelpen.example", "Rustig lopen, stilte is goed.");
}
