using CioCoachBot.Host.Packaging;

namespace CioCoachBot.Tests.Manifest;

public sealed class IconTests
{
    [Fact]
    public void The_colour_icon_is_192_pixels_square_and_opaque()
    {
        var icon = PngImage.Read(PackageSource.Read("color.png"));

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
    }

    [Fact]
    public void The_colour_icon_shows_more_than_a_plain_field()
    {
        var icon = PngImage.Read(PackageSource.Read("color.png"));

        Assert.True(icon.Pixels.Count(pixel => pixel is { Red: > 250, Green: > 250, Blue: > 250 }) > icon.Width * icon.Height / 8);
        Assert.NotEqual(icon[0, 0], icon[96, 40]);
    }

    [Fact]
    public void The_outline_icon_is_32_pixels_square_and_nothing_but_white_on_transparent()
    {
        var icon = PngImage.Read(PackageSource.Read("outline.png"));

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels.Where(pixel => pixel.Alpha > 0), pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.Equal(0, icon[0, 0].Alpha);
        Assert.InRange(icon.Pixels.Count(pixel => pixel.Alpha == 255), 100, 700);
    }
}
