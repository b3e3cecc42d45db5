using Samenspel.Data;
using Samenspel.Retention;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceDefaults.Access;
using Samenspel.ServiceDefaults.Operations;
using Samenspel.ServiceDefaults.Problems;
using Samenspel.Styles;
using Samenspel.Web;
using Samenspel.Web.Api;
using Samenspel.Web.Data;
using Samenspel.Web.Features.Calendar;
using Samenspel.Web.Features.Offline;
using Samenspel.Web.Forms;
using Samenspel.Web.Homes;
using Samenspel.Web.KeptForms;
using Samenspel.Web.SigningIn;

if (Migration.IsDue(args)) await Migration.RunAsync<PostgreSqlWebDb, SqlServerWebDb>(WebDb.ConnectionName);
if (Migration.IsAsked(args)) return;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets(); // the shared style sheets, also when it does not run from what was published
builder.AddServiceDefaults(new ServiceDescription("web", "Website", "The pages for people.", []));
builder.Services.AddRazorComponents();
builder.Services.AddPageLanguage();
builder.Services.AddSingleton(Look.Read(builder.Configuration));
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false); // in Development no other than elsewhere
builder.AddDatabase<WebDb, PostgreSqlWebDb, SqlServerWebDb>(WebDb.ConnectionName);
builder.Services.AddRetention();
builder.AddSession();
ApiClients.Add(builder.Services);

// Not the pipeline of the services: what goes wrong here is told to a person, on a page.
var app = builder.Build();
app.UsePublicAddress();
app.UseHeadAsGet();
app.UseExceptionHandler("/error", createScopeForErrors: true);
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseMissingForms();
app.UseSigningInAgain();
app.UseCharsetCheck();
app.UseRequestLocalization();
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.Use(OldForms.KeepAsync);

app.MapHealth();
app.MapStaticAssets().Require(Permission.Public);
app.MapRazorComponents<App>().Require(Permission.Public);
app.MapHomeForms();
app.MapCalendarFiles();
app.MapPageLanguage("/language");
app.MapSignOut();
app.MapOutbox();
app.MapOwnCopy();
BackChannelLogout.Map(app);
app.MapFallback("{*path}", () => Results.NotFound()).Require(Permission.Public);
app.Run();
