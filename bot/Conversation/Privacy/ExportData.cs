using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Privacy;

/// <summary>Shows the leader everything that is kept, as text to copy, on as many cards as it takes.</summary>
internal sealed class ExportData : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DataExport];

    public IReadOnlyList<Intent> Intents => [Intent.Export];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var data = await OwnData.ReadAsync(context);
        var names = (await context.CustomersAsync()).ToDictionary(customer => customer.Id, customer => customer.Name);
        var pieces = SheetText.Parts(new OwnDataText(context.Texts).Lines(data, context.Leader, names));

        // Beside the card with the button, which still offers the other choices.
        return
        [
            .. pieces.Select((piece, i) => new Reply.Say(ExportCard.Build(
                new ExportCard.View { Part = i + 1, Parts = pieces.Count, Contacts = data.Contacts.Count, Text = piece },
                context.Texts))),
        ];
    }
}
