using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Cards.Components;

/// <summary>The beginning of an e-mail, for whom the coach cannot reach: to whom it goes the leader's own mail knows.</summary>
internal static class Mail
{
    /// <summary>Longer addresses are not opened by every client.</summary>
    private const int MaxBody = 1500;

    public static OpenUrlAction To(FollowUpLine line, Localizer texts)
    {
        var subject = texts["FollowUps.MailSubject", line.Customer, texts.About(line.FollowUp)];
        return new(texts["FollowUps.WriteMail"], $"mailto:?subject={Escaped(subject)}&body={Escaped(line.Draft)}");
    }

    /// <summary>Cut where it would be too long, never within a character.</summary>
    private static string Escaped(string text)
    {
        var escaped = new System.Text.StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var next = Uri.EscapeDataString(rune.ToString());
            if (escaped.Length + next.Length > MaxBody)
            {
                break;
            }

            escaped.Append(next);
        }

        return escaped.ToString();
    }
}
