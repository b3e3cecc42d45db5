using Samenspel.Gateway;
using Samenspel.Gateway.Access;
using Samenspel.Gateway.Answers;
using Samenspel.Gateway.Limits;
using Samenspel.Gateway.Reference;
using Samenspel.Gateway.Routing;
using Samenspel.ServiceDefaults;
using Samenspel.ServiceDefaults.Operations;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(new ServiceDescription("gateway", "Gateway", "The one public address of the platform.", []));
builder.Services.AddGatewayOptions();
builder.Services.AddTokenCheck();
PageCompression.Add(builder.Services);
builder.Services.AddForwarding();

var app = builder.Build();
app.UseClientAddress();
app.UseMiddleware<SecurityHeaders>();
app.UseResponseCompression();
app.UseErrorAnswers();
app.UseHeadAsGet();
app.UseForwardableMethods();
app.UseSizeLimit();
app.UseRouting();
app.UseAddressLimits();
app.UseAuthentication();
app.UseUserLimits();
app.UseAuthorization();

app.MapHealth();
app.MapApiReference();
app.MapSecurityContact();
app.MapForwarding();
app.Run();
