using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Tests.Cards.Forms;

/// <summary>What a form writes it reads again, and what a client makes of it as well.</summary>
public sealed class PeopleFormsTests
{
    [Fact]
    public void Settings_are_read_as_they_were_written()
    {
        var form = new SettingsForm
        {
            Target = 90,
            Slot = new WeeklySlotForm(IsoDayOfWeek.Friday, new LocalTime(8, 5), "Europe/Berlin"),
            Language = new LanguageForm(Asked: true, "fr"),
            Title = "CIO",
            ByName = true,
        };

        Assert.Equal(form, SettingsForm.Read(new FormData(form.Values())));
        Assert.Empty(form.Refusals());
        Assert.Equal(new LanguageForm(Asked: true, null), LanguageForm.Read(Data(new LanguageForm(Asked: true, null).Data())));
    }

    [Theory]
    [InlineData("thursday", "16:00", IsoDayOfWeek.Thursday)]
    [InlineData("4", "16:00", IsoDayOfWeek.Thursday)]
    [InlineData("4.0", "9:30", IsoDayOfWeek.Thursday)]
    [InlineData("8", "25:00", null)]
    [InlineData("someday", "", null)]
    public void A_slot_is_read_however_a_client_sends_it(string day, string time, IsoDayOfWeek? read)
    {
        var slot = WeeklySlotForm.Read(Data(("day", day), ("time", time), ("zone", "Europe/Berlin")));

        Assert.Equal(read, slot.Day);
        Assert.Equal(read is null, slot.Time is null);
        Assert.Equal(read is null ? "day,time" : "", string.Join(',', slot.Refusals().Select(static refusal => refusal.Field)));
    }

    [Fact]
    public void What_was_not_asked_is_not_read()
    {
        Assert.False(LanguageForm.Read(Data()).Asked);
        Assert.False(LanguageForm.Read(Data(("language", "tlh"))).Asked);
        Assert.Empty(PartnersForm.Read(Data()).Holders);
        Assert.False(PromiseButton.Read(Data()).AskedDue);
        Assert.Null(ConsentButton.Read(Data(("byName", "perhaps"))).ByName);
    }

    [Fact]
    public void A_role_can_be_left_vacant()
    {
        var holders = PartnersForm.Read(Data(("cmo", "vacant"), ("cco", "p1"), ("sales", ""))).Holders;

        Assert.Equal([PartnerRole.Cmo, PartnerRole.Cco, PartnerRole.Sales], holders.Keys);
        Assert.Equal(",p1,", string.Join(',', holders.Values.Select(static holder => holder?.Value)));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    public void A_button_of_a_promise_leads_back_to_its_list(string list)
    {
        var id = Guid.Parse("0000001f-0000-7000-8000-000000000001");

        var button = PromiseButton.Read(Data(("promiseId", id.ToString("N")), ("list", list), ("due", "2026-12-04")));

        Assert.Equal((id, true, true, new LocalDate(2026, 12, 4)), (button.Id!.Value.Value, button.OnList, button.AskedDue, button.Due));
    }

    private static FormData Data(params IReadOnlyList<(string, string)> values) => new(values.ToDictionary(StringComparer.Ordinal));
}
