using Samenspel.Agreements.Contracts;
using Samenspel.Messaging;
using Samenspel.Messaging.Data;
using Samenspel.ServiceDefaults;
using Samenspel.Signals.Contracts;
using Samenspel.Signals.Data;
using Samenspel.Signals.Features;

namespace Samenspel.Signals;

internal static class SignalsModule
{
    private static readonly ServiceDescription Service = new("signals", "Signals (care and welfare)",
        "What volunteers and clients notice, and the answer they get.", Policies.All);

    public static void AddSignals(this WebApplicationBuilder builder)
    {
        builder.AddServiceDefaults(Service);
        builder.Services.AddValidation();
        builder.AddServiceDatabase<SignalsDb, PostgreSqlSignalsDb, SqlServerSignalsDb>(SignalsDb.ConnectionName);
        builder.AddMessaging<SignalsDb>(Service.Name, typeof(SignalRaised).Assembly, subscribe => subscribe
            .On<AgreementActivated, OnAgreementActivated>()
            .On<AgreementEnded, OnAgreementEnded>());
    }

    public static void MapSignals(this WebApplication app)
    {
        app.UseServiceDefaults();
        var api = app.MapServiceApi<SignalsDb>();

        var signals = api.MapGroup("/signals");
        ReportSignal.Map(signals);
        ListSignals.Map(signals);
        GetSignal.Map(signals);
        AnswerSignal.Map(signals);
        CloseSignal.Map(signals);
    }
}
