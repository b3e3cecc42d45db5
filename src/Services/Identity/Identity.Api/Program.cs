using Samenspel.Data;
using Samenspel.Identity;
using Samenspel.Identity.Data;
using Samenspel.Identity.Keys;
using Samenspel.Identity.SigningIn;

if (Migration.IsDue(args)) await IdentityMigration.RunAsync(() => Build([]));
if (Migration.IsAsked(args)) return 0;

var app = Build(args);
// A wrong setting stops the service here, and not the first person who signs in.
app.Services.GetRequiredService<KeySet>();
app.Services.GetRequiredService<TwoFactorRules>();
app.MapIdentity();
await app.RunAsync();
return 0;

static WebApplication Build(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddIdentity();
    return builder.Build();
}
