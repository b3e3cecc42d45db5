using System.Net;
using System.Net.Http.Json;
using System.Reflection;
using Samenspel.Agreements.Contracts;
using Samenspel.Agreements.Domain;
using Samenspel.Agreements.Domain.Collaboration;
using Samenspel.Agreements.Features.Agreements;
using Samenspel.Agreements.Features.Backups;
using Samenspel.Agreements.Features.Consents;
using Samenspel.Agreements.Features.Visits;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.TestKit;
using static Samenspel.Agreements.Tests.AgreementsApi;

namespace Samenspel.Agreements.Tests;

/// <summary>A role opens the door of an endpoint; a relation opens the object.</summary>
public sealed class AccessTests(AgreementsApi api)
{
    private static readonly string Id = Guid.CreateVersion7().ToString();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly Role[] Readers = [Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional, Role.Coordinator];
    private static readonly Role[] Four = [Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional];
    private static readonly Role[] People = [Role.Client, Role.Volunteer, Role.Professional];

    private static readonly Role[] CoverRoles = [Role.Professional, Role.Coordinator];

    private static readonly (string Method, string Path, Role[] Allowed, object? Body)[] Endpoints =
    [
        ("GET", "agreements", Readers, null),
        ("GET", $"agreements/{Id}", Readers, null),
        ("GET", $"agreements/{Id}/visits", Readers, null),
        ("PUT", $"agreements/{Id}/tasks", [Role.Professional], New.Tasks()),
        ("PUT", $"agreements/{Id}/backup", [Role.Professional], new AssignBackup.Request(Guid.CreateVersion7())),
        ("POST", $"agreements/{Id}/consents", Four, new GiveConsent.Request(1)),
        ("POST", $"agreements/{Id}/refusals", Four, new RefuseConsent.Request()),
        ("POST", $"agreements/{Id}/visits", People, new RecordVisit.Request(New.Today)),
        ("POST", $"agreements/{Id}/ending", People, new EndAgreement.Request(EndReason.Other)),
        ("PUT", $"agreements/{Id}/terms", [Role.Professional], new SetAgreementTerms.Request(new ResponsibilityAxes(1, 1, 1))),
        ("PUT", $"agreements/{Id}/responsible", CoverRoles, new ChangeResponsible.Request(Guid.CreateVersion7(), "Ander werk")),
        ("POST", $"agreements/{Id}/induction-items", [Role.Professional], new AddInductionItem.Request("Kennismaken", true)),
        ("POST", $"agreements/{Id}/caregiver-exceptions", [Role.Professional], new SkipCaregiver.Request(1, "Op reis")),
        ("POST", $"agreements/{Id}/versions", Four, New.Proposal()),
        ("POST", $"agreements/{Id}/induction-items/{Guid.CreateVersion7()}/completion", [Role.Volunteer, Role.Professional, Role.Coordinator], null),
        ("GET", $"agreements/{Id}/versions", Readers, null),
        ("GET", $"agreements/{Id}/responsible", Readers, null),
        ("GET", $"agreements/{Id}/colleagues", CoverRoles, null),
        ("GET", $"agreements/{Id}/reachable-now", Readers, null),
        ("PUT", "reachability", CoverRoles, new SetReachability.Request("0301234567", [])),
        ("GET", "reachability", CoverRoles, null),
        ("GET", "backup-gaps", CoverRoles, null),
    ];

    private static bool IsOfAgreement(int endpoint) => Endpoints[endpoint].Path.Contains(Id, StringComparison.Ordinal);

    public static TheoryData<int, Role> Refusals() =>
        [.. from i in Enumerable.Range(0, Endpoints.Length) from role in Enum.GetValues<Role>().Except(Endpoints[i].Allowed) select (i, role)];

    [Theory]
    [MemberData(nameof(Refusals))]
    public Task A_role_without_the_permission_is_refused(int endpoint, Role role) =>
        SendAsync(TestPerson.Of(role) with { Teams = [Team], Organisations = [Organisation] }, endpoint, Id)
            .IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");

    [Fact]
    public async Task Strangers_find_nothing_and_cannot_act_on_it()
    {
        var agreement = await api.GivenActiveAsync();
        TestPerson[] strangers =
        [
            TestPerson.Professional(Guid.CreateVersion7()),
            TestPerson.Coordinator(Guid.CreateVersion7()),
            // The same team and organisation, but not as professional or coordinator.
            .. new[] { Role.Volunteer, Role.Client }.Select(role => TestPerson.Of(role) with { Teams = [Team], Organisations = [Organisation] }),
            TestPerson.Of(Role.Caregiver) with { Teams = [Team] },
            new TestPerson(Role.Coordinator) { Teams = [Team] },
            new TestPerson(Role.Professional) { Organisations = [Organisation] },
        ];
        foreach (var stranger in strangers)
        {
            for (var i = 1; i < Endpoints.Length; i++)
            {
                if (!IsOfAgreement(i)) continue;
                if (!Endpoints[i].Allowed.Intersect(stranger.Roles).Any()) continue;
                await SendAsync(stranger, i, agreement.Id.ToString()).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
            }
            Assert.Empty((await SendAsync(stranger, 0, "").OkAsync<Page<ListAgreements.Item>>()).Items);
        }
    }

    [Fact]
    public async Task Who_is_named_in_it_and_has_no_role_for_it_any_more_is_nobody_to_it()
    {
        var agreement = await api.GivenActiveAsync();
        var elsewhere = Guid.CreateVersion7();
        TestPerson[] gone =
        [
            Petra with { Teams = [elsewhere] }, Petra with { Roles = [Role.Volunteer], Teams = [], Organisations = [elsewhere] },
            agreement.Backup with { Roles = [Role.Volunteer], Teams = [], Organisations = [elsewhere] }, agreement.Backup with { Teams = [elsewhere] },
            agreement.Volunteer with { Organisations = [elsewhere] }, agreement.Client with { Roles = [Role.Volunteer] },
        ];
        foreach (var person in gone)
        {
            for (var i = 1; i < Endpoints.Length; i++)
            {
                if (!IsOfAgreement(i) || !Endpoints[i].Allowed.Intersect(person.Roles).Any()) continue;
                await SendAsync(person, i, agreement.Id.ToString()).IsProblemAsync(HttpStatusCode.NotFound, "agreement.not-found");
            }
            Assert.DoesNotContain((await SendAsync(person, 0, "").OkAsync<Page<ListAgreements.Item>>()).Items, item => item.Id == agreement.Id);
        }
    }

    [Fact]
    public async Task Everybody_with_a_relation_reads_it()
    {
        var agreement = await api.GivenActiveAsync();
        TestPerson[] related = [agreement.Client, agreement.Volunteer, agreement.Backup, Petra, TestPerson.Professional(Team), Karin];
        foreach (var person in related)
        {
            Assert.Equal(agreement.Id, (await api.ReadAsync(person, agreement.Id)).Id);
            Assert.Contains((await api.As(person).GetAsync("/api/agreements/v1/agreements?pageSize=100", Cancel).OkAsync<Page<ListAgreements.Item>>()).Items, item => item.Id == agreement.Id);
        }
    }

    [Fact]
    public async Task A_colleague_reads_but_only_the_responsible_professional_writes_and_ends()
    {
        var (agreement, colleague) = (await api.GivenDraftAsync(), TestPerson.Professional(Team));
        foreach (var (endpoint, code) in new[] { (9, "agreement.not-responsible"), (11, "agreement.not-responsible"), (12, "agreement.not-responsible"), (13, "agreement.not-yours"), (3, "agreement.not-responsible"), (4, "agreement.not-responsible"), (5, "agreement.not-yours"), (6, "agreement.not-yours"), (8, "agreement.not-yours") })
            await SendAsync(colleague, endpoint, agreement.Id.ToString()).IsProblemAsync(HttpStatusCode.Forbidden, code);
    }

    [Fact]
    public async Task A_backup_reads_but_does_not_answer_for_anybody()
    {
        var agreement = await api.GivenCompleteAsync();
        var backup = agreement.Backup;
        foreach (var endpoint in new[] { 5, 6, 7, 8, 13 })
            await SendAsync(backup, endpoint, agreement.Id.ToString()).IsProblemAsync(HttpStatusCode.Forbidden, "agreement.not-yours");
    }

    [Fact]
    public void Events_hold_ids_codes_dates_and_yes_or_no_only()
    {
        var fields = typeof(AgreementActivated).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(IntegrationEvent)))
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)).ToArray();
        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.True(
            field.PropertyType == typeof(int) || field.PropertyType == typeof(Guid) || field.PropertyType == typeof(Guid?) || field.PropertyType == typeof(DateOnly)
            || field.PropertyType == typeof(bool) || field.Name.EndsWith("Code", StringComparison.Ordinal), field.Name));
    }

    private Task<HttpResponseMessage> SendAsync(TestPerson person, int endpoint, string id)
    {
        var (method, path, _, body) = Endpoints[endpoint];
        var request = new HttpRequestMessage(new HttpMethod(method), $"/api/agreements/v1/{path.Replace(Id, id, StringComparison.Ordinal)}")
        {
            Content = body is null ? null : JsonContent.Create(body, body.GetType(), options: ApiJson.Options),
        };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        return api.As(person).SendAsync(request, Cancel);
    }
}
