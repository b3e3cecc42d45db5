using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Samenspel.ServiceHost;

/// <summary>Something that is planned as a file for one's own calendar (RFC 5545). It names nobody: a calendar may be shared.</summary>
public static class CalendarFile
{
    /// <summary>The media type of such a file.</summary>
    public const string ContentType = "text/calendar";

    private const string Zone = "Europe/Amsterdam";

    /// <summary>A moment as the clock in the Netherlands shows it.</summary>
    public static CalDateTime At(DateOnly day, TimeOnly time) => new(day, time, Zone);

    /// <summary>The file with one event, written now.</summary>
    /// <param name="planned">The event: its identity and sequence, so that a calendar follows a change, when and where.</param>
    /// <param name="clock">What time it is.</param>
    public static ContentHttpResult Of(CalendarEvent planned, TimeProvider clock)
    {
        planned.DtStamp = new CalDateTime(clock.GetUtcNow().UtcDateTime);
        var calendar = new Calendar { ProductId = "-//Samenspel//NL" };
        if (planned.DtStart?.TzId == Zone) calendar.AddTimeZone(Zone);
        calendar.Events.Add(planned);
        return TypedResults.Text(new CalendarSerializer().SerializeToString(calendar)!, ContentType, Encoding.UTF8);
    }
}
