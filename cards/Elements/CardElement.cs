using System.Text.Json.Serialization;

namespace CioCoachBot.Cards.Elements;

/// <summary>Something in a card's body. The closed list of what we use of Adaptive Cards 1.5, and Teams’ charts and bar.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(Table), "Table")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(HorizontalBarChart), "Chart.HorizontalBar")]
[JsonDerivedType(typeof(VerticalBarChart), "Chart.VerticalBar")]
[JsonDerivedType(typeof(ProgressBar), "ProgressBar")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(NumberInput), "Input.Number")]
[JsonDerivedType(typeof(DateInput), "Input.Date")]
[JsonDerivedType(typeof(TimeInput), "Input.Time")]
[JsonDerivedType(typeof(ToggleInput), "Input.Toggle")]
[JsonDerivedType(typeof(ChoiceSetInput), "Input.ChoiceSet")]
internal abstract record CardElement
{
    /// <summary>Its name, for <see cref="ToggleVisibilityAction"/> and for inputs.</summary>
    public string? Id { get; init; }

    /// <summary>The gap above.</summary>
    public Spacing? Spacing { get; init; }

    /// <summary>False to hide it at first.</summary>
    public bool? IsVisible { get; init; }
}

/// <summary>A gap.</summary>
internal enum Spacing
{
    None,
    Small,
    Default,
    Medium,
    Large,
}
