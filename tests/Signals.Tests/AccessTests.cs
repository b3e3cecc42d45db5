using System.Net;
using System.Net.Http.Json;
using Samenspel.Domain;
using Samenspel.ServiceDefaults.Paging;
using Samenspel.Signals.Features.Signals;
using Samenspel.TestKit;

namespace Samenspel.Signals.Tests;

public sealed class AccessTests(SignalsApi api) : IClassFixture<SignalsApi>
{
    private const string Service = "/api/signals/v1";
    private const string Signals = $"{Service}/signals";
    private static readonly Role[] Around = [Role.Client, Role.Caregiver, Role.Volunteer, Role.Professional, Role.Coordinator];
    private static readonly Role[] Everybody = [.. Around, Role.Ambassador];
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly (string Method, string Address, Role[] Allowed)[] Matrix =
    [
        ("POST", Signals, Everybody),
        ("GET", Signals, Everybody),
        ("GET", $"{Signals}/{{id}}", Everybody),
        ("POST", $"{Signals}/{{id}}/triage", [Role.Professional, Role.Coordinator]),
        ("POST", $"{Signals}/{{id}}/follow-ups", [Role.Professional, Role.Coordinator]),
        ("POST", $"{Signals}/{{id}}/answer", [Role.Professional, Role.Coordinator]),
        ("POST", $"{Signals}/{{id}}/closure", [Role.Professional, Role.Coordinator]),
        ("POST", $"{Service}/questions", [Role.Client, Role.Caregiver, Role.Volunteer]),
        ("GET", $"{Service}/questions", Around),
        ("GET", $"{Service}/questions/{{id}}", Around),
        ("POST", $"{Service}/questions/{{id}}/replies", Around),
        ("GET", $"{Service}/question-counts", [Role.Professional, Role.Coordinator, Role.Ambassador, Role.Administrator]),
        ("POST", $"{Service}/peer-questions", [Role.Volunteer]),
        ("GET", $"{Service}/peer-questions", [Role.Volunteer, Role.Coordinator]),
        ("GET", $"{Service}/peer-questions/{{id}}", [Role.Volunteer, Role.Coordinator]),
        ("POST", $"{Service}/peer-questions/{{id}}/answers", [Role.Volunteer, Role.Coordinator]),
        ("GET", $"{Service}/check-ins", [Role.Client]),
        ("POST", $"{Service}/check-ins/{{id}}/answer", [Role.Client]),
    ];

    public static TheoryData<string, string, Role> Refusals() =>
    [
        .. from endpoint in Matrix
           from role in Enum.GetValues<Role>().Except(endpoint.Allowed)
           select new TheoryDataRow<string, string, Role>(endpoint.Method, endpoint.Address, role),
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_role_without_the_permission_is_refused(string method, string address, Role role)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address.Replace("{id}", $"{Guid.CreateVersion7()}", StringComparison.Ordinal));
        await api.As(TestPerson.Of(role)).SendAsync(request, Cancel).IsProblemAsync(HttpStatusCode.Forbidden, "access.not-allowed");
    }

    [Fact]
    public async Task Volunteer_and_client_never_see_each_others_signals()
    {
        var circle = await api.GivenCircleAsync();
        var (ofJan, ofMeindert) = (await api.GivenSignalAsync(circle, circle.Jan), await api.GivenSignalAsync(circle, circle.Meindert));

        await CannotTellAsync(circle.Jan, ofMeindert);
        await CannotTellAsync(circle.Meindert, ofJan);
        Assert.Equal([ofJan], await ListAsync(circle.Jan));
        Assert.Equal([ofMeindert], await ListAsync(circle.Meindert));
    }

    [Fact]
    public async Task Also_a_volunteer_who_is_the_backup_on_paper_does_not_see_what_the_client_reports()
    {
        var circle = new Circle();
        var jan = circle.Jan with { Roles = [Role.Volunteer, Role.Coordinator] };
        await api.NotifyAsync(circle.Activated() with { BackupId = jan.Id });
        var id = await api.GivenSignalAsync(circle, circle.Meindert);

        await CannotTellAsync(jan, id);
        await CannotAnswerAsync(jan, id);
        Assert.Empty(await ListAsync(jan));
    }

    [Fact]
    public async Task A_professional_does_not_answer_what_was_reported_in_another_role()
    {
        var circle = new Circle();
        var jan = circle.Jan with { Roles = [Role.Volunteer, Role.Professional] };
        await api.NotifyAsync(circle.Activated());
        var id = await api.GivenSignalAsync(circle, jan);

        Assert.Equal(id, (await api.ReadAsync(jan, id)).Id);
        await CannotAnswerAsync(jan, id);
    }

    [Fact]
    public async Task Who_reported_and_has_no_part_in_it_any_more_reads_no_answer()
    {
        var circle = await api.GivenCircleAsync();
        var (caregiverId, samira) = (Guid.CreateVersion7(), TestPerson.Of(Role.Caregiver));
        await api.NotifyAsync(new Clients.Contracts.CaregiverLinked(caregiverId, circle.Client, samira.Id) { Version = 1 });
        (TestPerson Now, TestPerson Later)[] reporters =
        [
            (circle.Jan, circle.Jan with { Organisations = [Guid.CreateVersion7()] }), (circle.Meindert, circle.Meindert with { Roles = [Role.Volunteer] }),
            (circle.Colleague, circle.Colleague with { Teams = [Guid.CreateVersion7()] }), (samira, samira),
        ];
        var reported = new List<Guid>();
        foreach (var (now, _) in reporters) reported.Add(await api.GivenSignalAsync(circle, now));
        foreach (var (one, id) in reporters.Zip(reported)) Assert.Equal(id, (await api.ReadAsync(one.Now, id)).Id);

        await api.NotifyAsync(new Clients.Contracts.CaregiverUnlinked(caregiverId, circle.Client) { Version = 2 });
        foreach (var (one, id) in reporters.Zip(reported)) await CannotTellAsync(one.Later, id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_backup_who_moved_elsewhere_is_a_backup_no_longer(bool isProfessional)
    {
        var circle = new Circle { Karin = isProfessional ? TestPerson.Professional(Guid.CreateVersion7()) : TestPerson.Coordinator(Guid.CreateVersion7()) };
        await api.NotifyAsync(circle.Activated() with { BackupTeamId = isProfessional ? circle.Karin.Teams[0] : null, BackupOrganisationId = isProfessional ? null : circle.Karin.Organisations[0] });
        var id = await api.GivenSignalAsync(circle, circle.Jan);
        Assert.Equal(id, (await api.ReadAsync(circle.Karin, id)).Id);

        var moved = isProfessional ? circle.Karin with { Teams = [Guid.CreateVersion7()] } : circle.Karin with { Organisations = [Guid.CreateVersion7()] };
        await CannotTellAsync(moved, id);
        await CannotAnswerAsync(moved, id);
        Assert.Empty(await ListAsync(moved));
    }

    [Theory]
    [InlineData(Role.Volunteer)]
    [InlineData(Role.Client)]
    [InlineData(Role.Professional)]
    [InlineData(Role.Coordinator)]
    public async Task A_stranger_cannot_tell_that_a_signal_exists(Role role)
    {
        var circle = await api.GivenCircleAsync();
        var id = await api.GivenSignalAsync(circle, circle.Jan);
        var stranger = TestPerson.Of(role);

        await CannotTellAsync(stranger, id);
        if (role is Role.Professional or Role.Coordinator) await CannotAnswerAsync(stranger, id);
        Assert.Empty(await ListAsync(stranger));
    }

    [Fact]
    public async Task The_professional_and_the_backup_list_their_signals_by_status_the_newest_first()
    {
        var circle = await api.GivenCircleAsync();
        var (first, second) = (await api.GivenSignalAsync(circle, circle.Jan), await api.GivenSignalAsync(circle, circle.Meindert));
        await api.As(circle.Petra).PostAsJsonAsync($"{Signals}/{first}/answer", new AnswerSignal.Request("Ik bel."), Cancel).HasStatusAsync(HttpStatusCode.NoContent);

        foreach (var who in new[] { circle.Petra, circle.Karin })
        {
            Assert.Equal([second, first], await ListAsync(who));
            Assert.Equal([first], await ListAsync(who, "?status=FollowedUp"));
            Assert.Equal([first], await ListAsync(who, $"?after={second}&pageSize=1"));
        }
        await api.As(circle.Petra).GetAsync($"{Signals}?status=Lost", Cancel).IsProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    private Task CannotTellAsync(TestPerson person, Guid id) =>
        api.As(person).GetAsync($"{Signals}/{id}", Cancel).IsProblemAsync(HttpStatusCode.NotFound, "signal.not-found");

    private async Task CannotAnswerAsync(TestPerson person, Guid id)
    {
        await api.As(person).PostAsJsonAsync($"{Signals}/{id}/answer", new AnswerSignal.Request("Ik bel."), Cancel).IsProblemAsync(HttpStatusCode.NotFound, "signal.not-found");
        await api.As(person).PostAsync($"{Signals}/{id}/closure", null, Cancel).IsProblemAsync(HttpStatusCode.NotFound, "signal.not-found");
    }

    private async Task<IEnumerable<Guid>> ListAsync(TestPerson person, string query = "") =>
        (await api.As(person).GetAsync($"{Signals}{query}", Cancel).OkAsync<Page<ListSignals.Item>>()).Items.Select(item => item.Id);
}
