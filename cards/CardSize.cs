using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Cards;

/// <summary>
/// The size of a card in bytes of UTF-8. Cards keep their lists and texts short enough themselves; this is the last guard.
/// </summary>
public static class CardSize
{
    /// <summary>The most bytes of one card: 28 KB, the smallest limit of the doors into Teams.</summary>
    public const int Most = 28 * 1024;

    /// <summary>
    /// The card without the last elements of its body, as many as it takes, and with a line that says so. Its buttons stay.
    /// </summary>
    internal static byte[] Cut(AdaptiveCard card)
    {
        var body = new List<CardElement>(card.Body);
        var last = body.FindLastIndex(static element => element is not ActionSet);
        body.Insert(last + 1, new TextBlock(Localizer.For(card.Lang)["Common.CutCard"]) { IsSubtle = true, Spacing = Spacing.Medium });
        for (; last >= 0; last--)
        {
            if (body[last] is ActionSet)
            {
                continue;
            }

            body.RemoveAt(last);
            var json = CardFormat.Write(card with { Body = body });
            if (json.Length <= Most)
            {
                return json;
            }
        }

        throw new InvalidOperationException("A card's fallback text and buttons alone are over the limit.");
    }
}
