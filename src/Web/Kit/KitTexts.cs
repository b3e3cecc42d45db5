namespace Samenspel.Web.Kit;

/// <summary>Stands for the few texts that the kit has of its own: <c>KitTexts.resx</c> in Dutch, <c>KitTexts.en.resx</c> in English. All others are told to it.</summary>
public sealed class KitTexts;
