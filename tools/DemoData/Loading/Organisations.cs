using Samenspel.DemoData.Plan;

namespace Samenspel.DemoData.Loading;

/// <summary>An organisation that exists: its coordinator and its pool.</summary>
internal sealed record LoadedOrganisation(OrganisationPlan Plan, Guid Id, Person Coordinator, string PoolId);

/// <summary>Volunteer organisations, each with a coordinator and a pool.</summary>
internal static class Organisations
{
    public static async Task<IReadOnlyList<LoadedOrganisation>> LoadAsync(People people, Person administrator)
    {
        var loaded = new List<LoadedOrganisation>();
        foreach (var plan in DemoPlan.Organisations)
        {
            var id = Guid.Parse((await administrator.MakeKnownAsync("/api/identity/v1/organisations", new { name = plan.Name }))["id"]!.ToString());
            var email = plan.Number == 0 ? "karin@samenspel.example" : $"coordinator-{plan.Number}@stad.example";
            if (plan.Number > 0)
                await people.InviteAsync(administrator, email, $"{Words.FirstNames[plan.Number]} van {plan.Name}", new { role = "Coordinator", organisationId = id });
            var coordinator = await people.AsAsync(email);
            loaded.Add(new LoadedOrganisation(plan, id, coordinator,
                await coordinator.MakeAsync("/api/pools/v1/pools", $"pool-{plan.Number}", new { name = $"{plan.Name} in de stad", organisationId = id })));
        }
        return loaded;
    }
}
