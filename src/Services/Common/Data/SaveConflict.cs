using Microsoft.EntityFrameworkCore;

namespace Samenspel.Data;

/// <summary>Two people were at the same thing at the same moment. Nothing was saved for the second, who is to look again.</summary>
public static class SaveConflict
{
    /// <summary>Whether somebody else changed what was to be saved, or saved the same unique value, first.</summary>
    public static bool IsConflict(this DbUpdateException failure) => failure is DbUpdateConcurrencyException || ProviderSql.IsDuplicateKey(failure);
}
