namespace CioCoachBot.Cards.Elements;

/// <summary>What all inputs have: a label that stays visible, and the sentence that a client shows when it finds the input wrong.</summary>
internal abstract record CardInput(string Label) : CardElement
{
    public bool? IsRequired { get; init; }

    public string? ErrorMessage { get; init; }

    public string? Value { get; init; }
}

/// <summary>A line or more of text.</summary>
internal sealed record TextInput(string Label) : CardInput(Label)
{
    public string? Placeholder { get; init; }

    public int? MaxLength { get; init; }

    public bool? IsMultiline { get; init; }
}

/// <summary>A number.</summary>
internal sealed record NumberInput(string Label) : CardElement
{
    public bool? IsRequired { get; init; }

    public string? ErrorMessage { get; init; }

    public double? Value { get; init; }

    public string? Placeholder { get; init; }

    public int? Min { get; init; }

    public int? Max { get; init; }
}

/// <summary>A day, as yyyy-MM-dd.</summary>
internal sealed record DateInput(string Label) : CardInput(Label)
{
    public string? Min { get; init; }

    public string? Max { get; init; }
}

/// <summary>A time of day, as HH:mm.</summary>
internal sealed record TimeInput(string Label) : CardInput(Label);

/// <summary>Yes or no, as "true" or "false".</summary>
internal sealed record ToggleInput(string Label, string Title) : CardInput(Label)
{
    public bool Wrap { get; } = true;
}

/// <summary>One or more of a list.</summary>
internal sealed record ChoiceSetInput(string Label, List<Choice> Choices) : CardInput(Label)
{
    public string? Placeholder { get; init; }

    /// <summary><c>filtered</c> or <c>expanded</c>; null for a drop-down.</summary>
    public string? Style { get; init; }

    public bool? IsMultiSelect { get; init; }
}

internal sealed record Choice(string Title, string Value);
