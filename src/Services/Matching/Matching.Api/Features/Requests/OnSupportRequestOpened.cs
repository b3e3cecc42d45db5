using Microsoft.EntityFrameworkCore;
using Samenspel.Clients.Contracts;
using Samenspel.Matching.Data;
using Samenspel.Matching.Domain;
using Samenspel.Matching.Engine.Input;
using Samenspel.Matching.Features.Matches;
using Samenspel.Messaging;
using Samenspel.Notices;

namespace Samenspel.Matching.Features.Requests;

/// <summary>A client asks for a volunteer, or corrected what is asked: matching keeps a copy, in codes, of the highest version. A request that is over stays as it is.</summary>
internal sealed class OnSupportRequestOpened(MatchingDb db, MatchNotifications news, Notifier notices, Programme programme) : IHandle<SupportRequestOpened>
{
    public async Task HandleAsync(SupportRequestOpened happened, CancellationToken cancel)
    {
        var request = await db.Requests.Include(r => r.Matches).SingleOrDefaultAsync(r => r.Id == happened.RequestId, cancel);
        var known = await db.Clients.SingleOrDefaultAsync(c => c.ClientId == happened.ClientId, cancel);
        if (request is null) db.Add(request = MatchRequest.Of(happened.RequestId));
        var isNew = request.Status == MatchRequestStatus.Announced;
        var isCorrected = request.Open(
            happened.ClientId, known is null ? happened.ClientAccountId : known.AccountId, happened.ProfessionalId, happened.TeamId,
            happened.ActivityCode, happened.DistrictCode, happened.Slots, happened.ReviewOn, happened.OccurredAt, happened.Version,
            new RequestWishes
            {
                NeedCodes = happened.NeedCodes,
                LanguageCodes = happened.LanguageCodes,
                TrainingCodes = happened.TrainingCodes,
                TraitCodes = happened.TraitCodes,
                CircumstanceCodes = happened.CircumstanceCodes,
                SeverityCode = happened.SeverityCode,
                RespiteId = happened.RespiteId,
                Starts = happened.Starts,
                Ends = happened.Ends,
                IsNight = happened.IsNight,
            });
        if (isCorrected) await news.TellCorrectedAsync(request, cancel);
        if (isNew && happened.IsNight && !programme.AllowsNightsAlone) await notices.NotifyAsync(request.ProfessionalId, RequestNotices.NoNight, happened.RequestId, cancel);
    }
}
