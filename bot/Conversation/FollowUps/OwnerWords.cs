using System.Globalization;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// A leader says in words who owns a follow-up: "I own it", "2: the CCO owns it", "Contoso: I support". The one that is meant, else the
/// one of the last card, else the list is shown to pick from.
/// </summary>
internal static class OwnerWords
{
    private static readonly (bool LeaderOwns, PartnerRole? Role, IReadOnlyList<string> Words)[] Known =
    [
        (true, null, CommandWords.Of("Owner.Leader")),
        (false, null, CommandWords.Of("Owner.Partner")),
        .. Enum.GetValues<PartnerRole>().Select(static role => (false, (PartnerRole?)role, CommandWords.Of("Owner." + role))),
    ];

    /// <summary>Null where the text says no such thing, or nothing of the leader's is open that it may mean.</summary>
    public static async ValueTask<IReadOnlyList<Reply>?> AnswerAsync(string text, TurnContext context)
    {
        var (of, said) = Split(text);
        if (!context.IsLeader || Find(said) is not { } owner)
        {
            return null;
        }

        var open = await OpenFollowUps.ReadAsync(context);
        var fitting = open.Mine.Where(followUp => owner.Role is not { } role || JointItem.IsOf(followUp, role)).ToList();
        if (int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            fitting = number - 1 - open.ForMe.Count is >= 0 and var place && place < open.Mine.Count ? [open.Mine[place]] : [];
        }
        else if (of.Length > 0)
        {
            if ((await context.CustomersAsync()).Named(of) is not { } customer)
            {
                return null;
            }

            fitting = [.. fitting.Where(followUp => followUp.Customer == customer.Id)];
        }
        else if (fitting.Count > 1 && await OpenQuestions.FindAsync(context) is { } shown)
        {
            var onCard = shown.Buttons.Select(static button => button.Data.GetValueOrDefault(FollowUpButton.IdData)).ToHashSet(StringComparer.Ordinal);
            fitting = fitting.Where(followUp => onCard.Contains(followUp.Id.ToString())).ToList() is [_] one ? one : fitting;
        }

        return fitting.Count == 0 ? null
            : fitting is [var meant] && await OwnFollowUp.FindAsync(context, meant.Id) is { } own
                ? owner.Role is { } named ? await ChooseOwner.HandAsync(context, own, named) : await ChooseOwner.StepAsync(context, own, owner.LeaderOwns)
                : [context.Answer(await OpenFollowUps.CardAsync(context))];
    }

    private static (bool LeaderOwns, PartnerRole? Role)? Find(string said)
    {
        foreach (var (leaderOwns, role, words) in Known)
        {
            if (words.Contains(said, StringComparer.OrdinalIgnoreCase))
            {
                return (leaderOwns, role);
            }
        }

        return null;
    }

    /// <summary>What stands in front of a colon or a comma, and what follows it.</summary>
    private static (string Of, string Said) Split(string text)
    {
        var said = text.Trim().TrimEnd('.', '!', ' ').Replace('’', '\'');
        var at = said.IndexOfAny([':', ',']);
        return at < 0 ? (string.Empty, said) : (said[..at].Trim(), said[(at + 1)..].Trim());
    }
}
