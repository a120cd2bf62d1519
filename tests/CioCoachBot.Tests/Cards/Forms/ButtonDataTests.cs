using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Tests.Cards.Forms;

/// <summary>What a button or a form writes is what its reader reads, and what is something else is nothing.</summary>
public sealed class ButtonDataTests
{
    private static readonly LocalDate From = new(2026, 10, 1);

    [Fact]
    public void A_history_button_reads_what_it_writes()
    {
        var all = new HistoryButton(From, From.PlusDays(30), null, 2);
        var one = all with { Customer = new CustomerId(Samples.Id(1)), Page = 0, Contact = Samples.Id(11) };

        Assert.Equal(all, HistoryButton.Read(Form(all.Data())));
        Assert.Equal(one, HistoryButton.Read(Form(one.Data())));
        Assert.Equal(all, HistoryButton.Read(Form(("from", "2026-10-01"), ("to", "2026-10-31"), ("page", "2.0"))));
        Assert.Null(HistoryButton.Read(Form(("from", "yesterday"), ("to", "2026-10-31"), ("page", "0"))));
        Assert.Null(HistoryButton.Read(Form(("from", "2026-10-01"), ("to", "2026-10-31"), ("page", "-1"))));
        Assert.Null(HistoryButton.Read(Form()));
    }

    [Fact]
    public void A_plan_button_reads_what_it_writes()
    {
        var plan = new PlanButton(From, "Contoso");

        Assert.Equal(plan, PlanButton.Read(new FormData(plan.Data())));
        Assert.Null(PlanButton.Read(Form(("date", "2026-10-01"))));
    }

    [Fact]
    public void The_proposal_of_a_digest_reads_as_the_form_does()
    {
        var proposed = DigestSetupForm.Read(Form(DigestSetupForm.Data(IsoDayOfWeek.Monday, new(8, 30), "Europe/Berlin", "fr")));

        Assert.Equal(new DigestSetupForm(new WeeklySlotForm(IsoDayOfWeek.Monday, new LocalTime(8, 30), "Europe/Berlin"), "fr"), proposed);
        Assert.Equal(proposed, DigestSetupForm.Read(Form(("day", "1"), ("time", "8:30"), ("zone", "Europe/Berlin"), ("language", "FR"))));
    }

    [Fact]
    public void What_cannot_be_read_is_nothing() => Assert.Equal(
        new DigestSetupForm(new WeeklySlotForm(null, null, null), null),
        DigestSetupForm.Read(Form(("day", "8"), ("time", "25:00"), ("zone", "Atlantis"), ("language", "la"))));

    private static FormData Form(params (string Name, string Value)[] data) =>
        new(data.ToDictionary(static pair => pair.Name, static pair => pair.Value, StringComparer.Ordinal));
}
