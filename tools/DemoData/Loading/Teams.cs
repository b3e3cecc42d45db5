using Samenspel.DemoData.Plan;

namespace Samenspel.DemoData.Loading;

/// <summary>A team that exists, and its professionals: who is responsible and who is the backup.</summary>
internal sealed record LoadedTeam(TeamPlan Plan, Guid Id, Person Professional, Guid BackupId);

/// <summary>Neighbourhood teams, each with two professionals and an ambassador.</summary>
internal static class Teams
{
    public static async Task<IReadOnlyList<LoadedTeam>> LoadAsync(People people, Person administrator, IReadOnlyList<LoadedOrganisation> organisations)
    {
        var loaded = new List<LoadedTeam>();
        foreach (var plan in DemoPlan.Teams)
        {
            var team = await administrator.MakeKnownAsync("/api/identity/v1/teams", new { name = plan.Name, kind = plan.Kind, districtCode = plan.DistrictCode });
            var id = Guid.Parse(team["id"]!.ToString());
            var (professional, backup, ambassador) = plan.Number == 0
                ? ("petra@samenspel.example", "omar@samenspel.example", "noor@samenspel.example")
                : ($"professional-{plan.Number}@stad.example", $"achterwacht-{plan.Number}@stad.example", $"ambassadeur-{plan.Number}@stad.example");
            if (plan.Number > 0)
            {
                // At the same time: each waits for mail.
                await Task.WhenAll(new[] { (Email: professional, Name: "Professional"), (Email: backup, Name: "Achterwacht") }
                    .Select(one => people.InviteAsync(administrator, one.Email, $"{one.Name} van {plan.Name}", new { role = "Professional", teamId = id })));
            }
            var placed = plan.Number == 0
                ? (await people.AsAsync(ambassador)).Id
                : await people.InviteAsync(administrator, ambassador, $"Ambassadeur van {plan.Name}");
            await administrator.MakeAsync("/api/identity/v1/ambassador-placements", $"placement-{plan.Number}", new
            {
                personId = placed, organisationId = organisations[plan.Number % organisations.Count].Id, teamId = id,
            });
            loaded.Add(new LoadedTeam(plan, id, await people.AsAsync(professional), (await people.AsAsync(backup)).Id));
        }
        return loaded;
    }
}
