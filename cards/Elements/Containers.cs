using System.Text.Json.Serialization;

namespace CioCoachBot.Cards.Elements;

/// <summary>Elements under one another, with a ground of their own.</summary>
internal sealed record Container(List<CardElement> Items) : CardElement
{
    public Ground? Style { get; init; }
}

/// <summary>Columns beside one another.</summary>
internal sealed record ColumnSet(List<Column> Columns) : CardElement
{
    /// <summary>What happens where it is selected; null for nothing.</summary>
    public SelectToggle? SelectAction { get; init; }
}

/// <summary>One of a <see cref="ColumnSet"/>.</summary>
internal sealed record Column(ColumnWidth Width, List<CardElement> Items)
{
    [JsonPropertyOrder(-1)]
    public string Type => "Column";

    public Ground? Style { get; init; }

    public string? MinHeight { get; init; }

    public string? VerticalContentAlignment { get; init; }

    public Spacing? Spacing { get; init; }
}

/// <summary>The colour of a container.</summary>
internal enum Ground
{
    [JsonStringEnumMemberName("emphasis")]
    Emphasis,

    [JsonStringEnumMemberName("accent")]
    Accent,

    [JsonStringEnumMemberName("good")]
    Good,
}

/// <summary>A table, its first row being the headers.</summary>
internal sealed record Table(List<TableColumn> Columns, List<TableRow> Rows) : CardElement
{
    public bool FirstRowAsHeaders { get; } = true;

    public bool ShowGridLines { get; }
}

/// <param name="Width">Its share of the width.</param>
internal sealed record TableColumn(int Width);

internal sealed record TableRow(List<TableCell> Cells)
{
    [JsonPropertyOrder(-1)]
    public string Type => "TableRow";
}

internal sealed record TableCell(List<CardElement> Items)
{
    [JsonPropertyOrder(-1)]
    public string Type => "TableCell";
}
