using Samenspel.Domain;
using Samenspel.Identity.Data;
using Samenspel.Identity.Domain;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Identity.SigningIn;

/// <summary>Which roles must sign in with two factors; <c>Identity:TwoFactor:RequiredRoles</c>.</summary>
internal sealed class TwoFactorRules
{
    private const string Key = "Identity:TwoFactor:RequiredRoles";
    private static readonly Role[] Staff = [Role.Administrator, Role.Professional, Role.Coordinator, Role.Ambassador];
    private readonly IReadOnlyCollection<Role> required;

    public TwoFactorRules(IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection(Key);
        required = section.Exists()
            ? [.. section.GetChildren().Select(role => Parse(role.Value))]
            : environment.IsDevelopment() ? [] : Staff;
    }

    public bool MustSetUp(Person person, Account account, DateOnly today) =>
        !account.TwoFactorEnabled && IsRequired(person, today);

    public bool IsRequired(Person person, DateOnly today) =>
        person.ActiveAssignments(today).Any(assignment => required.Contains(assignment.Role));

    private static Role Parse(string? code) => RoleCodes.TryParse(code ?? "", out var role)
        ? role
        : throw new InvalidOperationException($"Configuration '{Key}' names the unknown role '{code}'.");
}
