using Microsoft.EntityFrameworkCore;
using MassTransit;
using Samenspel.Domain;
using Samenspel.Messaging.Inbox;

namespace Samenspel.Messaging;

/// <summary>The events a service listens to.</summary>
public sealed class Subscriptions<TDb> where TDb : DbContext
{
    internal List<Subscription> All { get; } = [];

    /// <summary>Lets <typeparamref name="THandler"/> handle every <typeparamref name="TEvent"/>, from a queue of its own.</summary>
    public Subscriptions<TDb> On<TEvent, THandler>() where TEvent : IntegrationEvent where THandler : class, IHandle<TEvent>
    {
        All.Add(new Subscription(typeof(TEvent), typeof(THandler), typeof(EventConsumer<TDb, TEvent, THandler>)));
        return this;
    }
}

internal sealed record Subscription(Type Event, Type Handler, Type Consumer)
{
    /// <summary>The queue of a service for one event; the copies of the service share it.</summary>
    public string Queue(string service) => Queue(service, EventNameAttribute.Of(Event));

    /// <inheritdoc cref="Queue(string)"/>
    public static string Queue(string service, EventNameAttribute heard) => $"{service}.{heard.Name}";
}
