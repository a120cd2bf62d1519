using System.Text.Json.Serialization;

namespace CioCoachBot.Cards.Elements;

/// <summary>At most two actions in sight: a third one is cut on a phone. Those of mode <c>secondary</c> share one "…".</summary>
internal sealed record ActionSet(List<CardAction> Actions) : CardElement;

/// <summary>A button.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteAction), "Action.Execute")]
[JsonDerivedType(typeof(ToggleVisibilityAction), "Action.ToggleVisibility")]
[JsonDerivedType(typeof(DialogAction), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrlAction), "Action.OpenUrl")]
internal abstract record CardAction(string Title)
{
    /// <summary><c>positive</c> for the one thing worth doing; else null.</summary>
    public string? Style { get; init; }

    /// <summary>
    /// <c>secondary</c> puts the button behind "…"; null leaves it in sight. On messages only: dialogs on phones show no "…".
    /// </summary>
    public string? Mode { get; init; }
}

/// <summary>Tells the coach a verb. Clients that do not know it get the same as an Action.Submit, with the verb inside the data.</summary>
internal sealed record ExecuteAction(string Title, string Verb, ActionData Data) : CardAction(Title)
{
    /// <summary><c>none</c> where the card's inputs are not wanted and must not stop the button; null sends them.</summary>
    public string? AssociatedInputs { get; init; }

    public SubmitAction Fallback => new(Title, Data with { Verb = Verb }, Style, Mode, AssociatedInputs);
}

/// <summary>The fallback of an <see cref="ExecuteAction"/>.</summary>
internal sealed record SubmitAction(string Title, ActionData Data, string? Style, string? Mode, string? AssociatedInputs)
{
    [JsonPropertyOrder(-1)]
    public string Type => "Action.Submit";
}

/// <summary>Shows what is hidden, and hides what is shown, without asking the coach.</summary>
internal sealed record ToggleVisibilityAction(string Title, List<string> TargetElements) : CardAction(Title);

/// <summary>What selecting an element does: shows what is hidden, and hides what is shown. What the element says names it.</summary>
internal sealed record SelectToggle(List<string> TargetElements)
{
    [JsonPropertyOrder(-1)]
    public string Type => "Action.ToggleVisibility";
}

/// <summary>Opens an address: of ours only the beginning of an e-mail.</summary>
internal sealed record OpenUrlAction(string Title, string Url) : CardAction(Title);

/// <summary>Submits a dialog: those know no Action.Execute.</summary>
internal sealed record DialogAction(string Title, ActionData Data) : CardAction(Title);
