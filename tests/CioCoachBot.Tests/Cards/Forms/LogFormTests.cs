using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Tests.Cards.Forms;

public sealed class LogFormTests
{
    private static readonly LogForm Full = new()
    {
        Customer = new(Samples.Id(2)),
        Day = new(2026, 11, 19),
        PickedMinutes = 45,
        Approach = Approach.AdvisoryBoard,
        Mode = Mode.InPerson,
        Partners = [PartnerRole.Cmo, PartnerRole.Sales],
        Insight = "They plan in years,\nwe ship in weeks.",
        Shareable = true,
        Promises = [new("the draft roadmap", new(2026, 12, 4)), new("a visit", null)],
    };

    [Fact]
    public void What_it_writes_is_what_it_reads()
    {
        LogForm[] forms =
        [
            Full,
            new() { NewCustomer = "Tailspin Toys", ExactMinutes = 1200.5m },
            new() { SaidCustomer = "Tailwind Traders" },
            new(),
        ];
        foreach (var form in forms)
        {
            Assert.Equal(form.ToInputs(), Read(form.ToInputs()).ToInputs());
        }
    }

    [Theory]
    [InlineData("45", null, 45)]
    [InlineData("45.0", null, 45)]
    [InlineData(null, "50", 50)]
    [InlineData("30", "50", 50)]
    [InlineData(null, "50.5", null)]
    [InlineData(null, "soon", null)]
    [InlineData(null, null, null)]
    public void Minutes_are_the_typed_number_or_else_the_pick(string? picked, string? typed, int? minutes) =>
        Assert.Equal(minutes, Read([(LogForm.MinutesInput, picked ?? ""), (LogForm.ExactMinutesInput, typed ?? "")]).Minutes);

    [Fact]
    public void A_typed_number_from_before_yields_to_a_pick() =>
        Assert.Equal((30, 40), (new LogForm { PickedMinutes = 30, ExactMinutes = 50 }.MinutesAfter(50), new LogForm { PickedMinutes = 30, ExactMinutes = 40 }.MinutesAfter(50)));

    /// <summary>What cards of earlier versions send: more inputs than one promise, all as text, booleans in capitals.</summary>
    [Fact]
    public void A_card_from_before_is_read()
    {
        var form = Read(
        [
            ("customer", Samples.Id(2).ToString()), ("date", "2026-11-19"), ("minutes", "45"), ("approach", "Advisory-Board"), ("mode", ""),
            ("partners", "cmo, sales,boss"), ("insight", "Nine weeks."), ("shareable", "True"),
            ("promise", "a demo"), ("promiseDue", "2026-12-04"), ("promise3", "a visit"), ("promiseDue3", "soon"),
        ]);

        Assert.Equal((new CustomerId(Samples.Id(2)), new LocalDate(2026, 11, 19), 45), (form.Customer, form.Day, form.Minutes));
        Assert.Equal((Approach.AdvisoryBoard, null, true), (form.Approach, form.Mode, form.Shareable));
        Assert.Equal([PartnerRole.Cmo, PartnerRole.Sales], form.Partners);
        Assert.Equal([new("a demo", new(2026, 12, 4)), new("a visit", null)], form.Promises);
    }

    [Fact]
    public void What_no_client_of_ours_sends_is_missing() =>
        Assert.Empty(Read([("customer", "c2"), ("date", "19.11."), ("minutes", "45;"), ("approach", "party"), ("shareable", "yes")]).ToInputs());

    [Theory]
    [InlineData("pickedCustomer", "00000002-0000-7000-8000-000000000001", true, false)]
    [InlineData("add", "true", false, true)]
    [InlineData("customer", "new", false, true)]
    public void The_pressed_answer_goes_before_what_was_said(string name, string value, bool isKnown, bool adds)
    {
        var answer = MissingForm.Read(Data([("draft", Samples.Id(1).ToString("N")), ("saidCustomer", "Tailwind Traders"), (name, value)]))!;

        Assert.Equal((isKnown, adds), (answer.Said.Customer is not null, answer.AddsCustomer));
        Assert.Equal(isKnown ? null : "Tailwind Traders", answer.Said.Named);
    }

    [Fact]
    public void A_contact_that_cannot_be_read_is_nobodys_and_no_new_one()
    {
        Assert.Equal(new InteractionId(Guid.Empty), ContactButton.Edited(Data([("interactionId", "no id")])));
        Assert.Null(ContactButton.Edited(Data([])));
        Assert.Equal([Samples.Id(1)], ContactsButton.Read(Data([("interactionIds", $"{Samples.Id(1)},x,{Samples.Id(1):N}")])).Ids);
    }

    private static LogForm Read(IEnumerable<(string Name, string Value)> inputs) => LogForm.Read(Data(inputs));

    private static FormData Data(IEnumerable<(string Name, string Value)> inputs) =>
        new(inputs.ToDictionary(static input => input.Name, static input => input.Value, StringComparer.Ordinal));
}
