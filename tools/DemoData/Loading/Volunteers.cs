using System.Collections.Concurrent;
using System.Globalization;
using Samenspel.DemoData.Plan;
using Samenspel.Domain;

namespace Samenspel.DemoData.Loading;

/// <summary>Volunteers, each brought as far as the plan says. Every third has a sign-in and can be matched.</summary>
internal sealed class Volunteers(People people, Person administrator, IReadOnlyList<LoadedOrganisation> organisations)
{
    private const string Api = "/api/pools/v1/volunteers";
    private static readonly DateOnly Today = TimeProvider.System.Today();

    private readonly ConcurrentDictionary<string, VolunteerPlan> withSignIn = new();

    /// <summary>The volunteer with this id, signed in; null when there is no sign-in.</summary>
    public async Task<Person?> AsAsync(string volunteerId) =>
        withSignIn.TryGetValue(volunteerId, out var plan) ? await people.AsAsync(Email(plan)) : null;

    public bool HasSignIn(string volunteerId) => withSignIn.ContainsKey(volunteerId);

    public async Task LoadAsync(VolunteerPlan plan)
    {
        var (organisation, signsIn) = (organisations[plan.Organisation], plan.State == VolunteerState.Active && plan.Number % 3 == 0);
        var coordinator = organisation.Coordinator;
        var id = await coordinator.MakeAsync($"/api/pools/v1/pools/{organisation.PoolId}/volunteers", $"volunteer-{plan.Number}", new
        {
            plan.FirstName, plan.FamilyName, plan.ActivityCodes, plan.DistrictCodes, plan.Slots, plan.MaxClients,
        });
        if (signsIn) await LinkAsync(plan, organisation, id);
        if ((await coordinator.ReadAsync($"{Api}/{id}"))["status"]!.ToString() == "Applied") await BringAsync(plan, coordinator, $"{Api}/{id}");
    }

    /// <summary>The volunteer links the own account; one that an earlier loading linked, stays.</summary>
    private async Task LinkAsync(VolunteerPlan plan, LoadedOrganisation organisation, string id)
    {
        withSignIn[id] = plan;
        await people.InviteAsync(administrator, Email(plan), $"{plan.FirstName} {plan.FamilyName}", new { role = "Volunteer", organisationId = organisation.Id });
        if ((await organisation.Coordinator.ReadAsync($"{Api}/{id}"))["hasAccount"]!.GetValue<bool>()) return;
        var invited = await organisation.Coordinator.MakeKnownAsync($"{Api}/{id}/account-invitations", new { });
        await (await people.AsAsync(Email(plan))).DoAsync("/api/pools/v1/account-invitations/acceptance", new { code = invited["code"]!.ToString() });
    }

    private static async Task BringAsync(VolunteerPlan plan, Person coordinator, string volunteer)
    {
        if (plan.State == VolunteerState.Applied) return;
        if (plan.State == VolunteerState.Redirected)
        {
            await coordinator.DoAsync($"{volunteer}/redirection", new
            {
                reason = "U zoekt gezelschap voor uzelf, en dat gunnen we u.", kind = "Task", alternative = "De koffieochtend in het buurthuis, elke dinsdag.",
            });
            return;
        }
        await coordinator.DoAsync($"{volunteer}/screening");
        await WriteProfileAsync(plan, coordinator, volunteer);
        if (plan.State == VolunteerState.Screening) return;
        await coordinator.WriteAsync($"{volunteer}/conduct-certificate-check", new { seenOn = Day(-60), validUntil = Day(900) });
        await coordinator.WriteAsync($"{volunteer}/confirmed-trainings", new { plan.TrainingCodes });
        await coordinator.DoAsync($"{volunteer}/onboarding", new { plan = new[] { new { title = "Kennis maken met de coördinator", isRequired = true } } });
        if (plan.State == VolunteerState.Onboarding) return;
        foreach (var item in (await coordinator.ReadAsync(volunteer))["inductionItems"]!.AsArray())
            await coordinator.WriteAsync($"{volunteer}/induction-items/{item!["id"]}/completion", new { doneOn = Day(0) });
        await coordinator.DoAsync($"{volunteer}/activation");
        if (plan.State == VolunteerState.Paused) await coordinator.DoAsync($"{volunteer}/pause");
        if (plan.State != VolunteerState.Left) return;
        await coordinator.DoAsync($"{volunteer}/leaving", new { reasonCode = "moved" });
        await coordinator.DoAsync($"{volunteer}/departure");
    }

    private static Task WriteProfileAsync(VolunteerPlan plan, Person coordinator, string volunteer) => coordinator.WriteAsync($"{volunteer}/profile", new
    {
        plan.ActivityCodes, plan.DistrictCodes, plan.Slots, plan.MaxClients, plan.MotiveCodes, plan.LanguageCodes, plan.TrainingCodes, plan.TraitCodes,
        plan.BoundaryCodes, plan.Talents, settingCode = "one-to-one", sharedWithClient = plan.Talents,
    }, readAt: volunteer);

    private static string Email(VolunteerPlan plan) => $"vrijwilliger-{plan.Number}@stad.example";

    private static string Day(int days) => Today.AddDays(days).ToString("O", CultureInfo.InvariantCulture);
}
