using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>Of what a leader is still reminded.</summary>
internal static class Reminders
{
    /// <summary>The promises until the end of a day, without those that nobody made in so many words.</summary>
    public static async ValueTask<IReadOnlyList<Promise>> WaitingAsync(ICoachStore store, Leader leader, LocalDate day) =>
        [.. (await PromiseReminder.WaitingAsync(store, leader, day))
            .Where(static promise => !AcknowledgementTexts.IsAcknowledgement(promise.Text))];
}
