using Samenspel.Identity;
using Samenspel.Identity.Data;
using Samenspel.Identity.Keys;
using Samenspel.Messaging.Data;

if (Migration.IsAsked(args)) return await IdentityMigration.RunAsync(() => Build([]));

var app = Build(args);
app.Services.GetRequiredService<KeySet>(); // without keys the service does not start
app.MapIdentity();
await app.RunAsync();
return 0;

static WebApplication Build(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddIdentity();
    return builder.Build();
}
