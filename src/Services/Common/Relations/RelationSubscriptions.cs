using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Samenspel.Agreements.Contracts;
using Samenspel.Clients.Contracts;
using Samenspel.Domain;
using Samenspel.Identity.Contracts;
using Samenspel.Matching.Contracts;
using Samenspel.Messaging;
using Samenspel.Pools.Contracts;
using Samenspel.Relations.Accounts;
using Samenspel.Relations.Handlers;
using Samenspel.ServiceDefaults.Access;

namespace Samenspel.Relations;

/// <summary>What a service wants to know about people; one line for each kind of fact. Its context maps the same kinds.</summary>
public static class RelationSubscriptions
{
    /// <summary>Keeps what clients allow, of these scopes only (<see cref="ConsentScope"/>).</summary>
    public static Subscriptions OnConsents(this Subscriptions subscribe, params string[] scopes)
    {
        subscribe.Services.AddSingleton(new KeptScopes(scopes));
        return subscribe.Know<KnownConsent>().On<ConsentChanged, ConsentHandler>();
    }

    /// <summary>Keeps who cares for whom.</summary>
    public static Subscriptions OnCaregivers(this Subscriptions subscribe) => subscribe.Know<KnownCaregiver>()
        .On<CaregiverLinked, CaregiverHandler>()
        .On<CaregiverUnlinked, CaregiverHandler>();

    /// <summary>Keeps which team knows which client.</summary>
    public static Subscriptions OnClients(this Subscriptions subscribe) => subscribe.Know<KnownClient>().On<ClientRegistered, ClientHandler>();

    /// <summary>Keeps who holds these roles, where and until when.</summary>
    public static Subscriptions OnRoles(this Subscriptions subscribe, params Role[] roles)
    {
        subscribe.Services.AddSingleton(new KeptRoles(roles));
        return subscribe.Know<KnownRole>().On<PersonRoleAssigned, RoleHandler>().On<PersonRoleEnded, RoleHandler>();
    }

    /// <summary>Keeps who is away and when.</summary>
    public static Subscriptions OnAbsences(this Subscriptions subscribe) => subscribe.Know<KnownAbsence>()
        .On<AbsenceReported, AbsenceHandler>()
        .On<AbsenceWithdrawn, AbsenceHandler>();

    /// <summary>Keeps which volunteer can go on visiting.</summary>
    public static Subscriptions OnVolunteers(this Subscriptions subscribe) => subscribe.Know<KnownVolunteer>()
        .On<VolunteerActivated, VolunteerHandler>()
        .On<VolunteerProfileChanged, VolunteerHandler>()
        .On<VolunteerAccountChanged, VolunteerHandler>()
        .On<VolunteerPaused, VolunteerHandler>()
        .On<VolunteerLeft, VolunteerHandler>();

    /// <summary>Keeps who is whose volunteer.</summary>
    public static Subscriptions OnMatches(this Subscriptions subscribe) => subscribe.Know<KnownMatch>()
        .On<MatchProposed, MatchHandler>()
        .On<IntroductionPlanned, MatchHandler>()
        .On<MatchConfirmed, MatchHandler>()
        .On<MatchDeclined, MatchHandler>()
        .On<MatchWithdrawn, MatchHandler>()
        .On<AgreementEnded, MatchHandler>();

    /// <summary>Keeps who helps with a support request since it was handed over.</summary>
    public static Subscriptions OnHandovers(this Subscriptions subscribe) => subscribe.Know<KnownHandover>().On<SupportRequestHandedOver, HandoverHandler>();

    /// <summary>
    /// Keeps which files of clients were merged: all that is kept of the merged one is the kept client's, and so is whatever is still told
    /// of it. Every service that keeps something per client does.
    /// </summary>
    public static Subscriptions OnMergers(this Subscriptions subscribe)
    {
        subscribe.Services.AddScoped<MergedClients>().AddScoped<IInterpretEvents>(provided => provided.GetRequiredService<MergedClients>());
        subscribe.Services.AddScoped<KeptClients>();
        return subscribe.Know<KnownMerger>().On<ClientFilesMerged, MergerHandler>();
    }

    /// <summary>Keeps which access tokens were revoked, and refuses them. Every service does.</summary>
    public static Subscriptions OnRevocations(this Subscriptions subscribe)
    {
        subscribe.Services.AddScoped<IRevocations, Revocations>();
        return subscribe.Know<KnownRevocation>().On<AccessRevoked, RevocationHandler>();
    }

    /// <summary>Lets the service do something besides, each time it hears of a fact of this kind.</summary>
    public static Subscriptions AndThen<TFact, TReaction>(this Subscriptions subscribe) where TFact : Fact where TReaction : class, IReactTo<TFact>
    {
        subscribe.Services.AddScoped<IReactTo<TFact>, TReaction>();
        return subscribe;
    }

    /// <summary>What the service tells people about, by what they are to it: it follows the account they have.</summary>
    public static Subscriptions FollowAccounts<TSubjects>(this Subscriptions subscribe) where TSubjects : class, IAccountSubjects
    {
        subscribe.Services.AddScoped<IAccountSubjects, TSubjects>();
        return subscribe;
    }

    private static Subscriptions Know<TFact>(this Subscriptions subscribe) where TFact : Fact
    {
        subscribe.Services.TryAddScoped<Facts<TFact>>();
        return subscribe;
    }
}
