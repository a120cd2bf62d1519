using CioCoachBot.Cards;

namespace CioCoachBot.Conversation.Views;

/// <summary>Comma-separated text (RFC 4180), to be copied from cards into a sheet.</summary>
internal static class SheetText
{
    /// <summary>One line.</summary>
    public static string Line(params ReadOnlySpan<string> cells)
    {
        var line = new System.Text.StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            // A sheet runs what begins like a formula, whoever wrote it.
            var cell = cells[i] is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cells[i] : cells[i];
            line.Append(i == 0 ? "" : ",").Append(
                cell.AsSpan().ContainsAny(",\"\r\n") ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell);
        }

        return line.ToString();
    }

    /// <summary>The lines, of which none is torn apart, in as few pieces as fit a card each.</summary>
    public static IReadOnlyList<string> Parts(IEnumerable<string> lines)
    {
        var pieces = new List<string>();
        var piece = new System.Text.StringBuilder();
        var size = 0;
        foreach (var line in lines)
        {
            var more = ExportCard.SizeOf(line + "\n");
            if (size > 0 && size + more > ExportCard.MostText)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
                size = 0;
            }

            piece.Append(line).Append('\n');
            size += more;
        }

        pieces.Add(piece.ToString());
        return pieces;
    }
}
