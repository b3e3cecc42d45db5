namespace Samenspel.Web.Forms;

/// <summary>Stands for what forms say when something could not be done: <c>FormTexts.resx</c> in Dutch, <c>FormTexts.en.resx</c> in English.</summary>
public sealed class FormTexts;
