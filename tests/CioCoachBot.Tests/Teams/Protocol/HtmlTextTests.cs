using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using CioCoachBot.Teams.Protocol;
using FsCheck;
using FsCheck.Fluent;

namespace CioCoachBot.Tests.Teams.Protocol;

public sealed class HtmlTextTests
{
    private static readonly string[] Components =
    [
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<br>", "<BR/>", "<a href=\"https://evil.example?a=1>2\">", "</a>", "<img alt='a > b' src=x onerror=alert(1)>", "<at id=\"0\">", "</at>",
        "<script>var a = '<b>no</b>';</script>", "<style>p { color: red }</style>", "<!-- <p>unseen</p> -->", "<td>", "</td>", "&amp;", "&lt;b&gt;", "&nbsp;", "&#x202E;", "&zzz;", "&",
        "Contoso", " onboarding took ", "nine weeks", "Ürün", "日本", "😀", "\u202Eevil", "\0", "\r\n", " < ", "5 > 4",
    ];

    [Theory]
    [InlineData("<div>Can we meet <b>Contoso</b> on Friday?</div>", "Can we meet Contoso on Friday?")]
    [InlineData("<p>One</p>\n<p>Two<br>three</p>", "One\nTwo\nthree")]
    [InlineData("<ul><li>a</li><li>b</li></ul>c", "a\nb\nc")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc")]
    [InlineData("R&amp;D &lt;script&gt; &amp;amp; &#8364; &nbsp;x", "R&D <script> &amp; € x")]
    [InlineData("a<script>alert('</p>')</script >b<STYLE>x</sTyLe>c<!-- no -->d<title>t</title>e", "abcde")]
    [InlineData("a<script>never closed", "a")]
    [InlineData("a<!-- never closed", "a")]
    [InlineData("a<img alt=\"never closed > b", "a")]
    [InlineData("a<b", "a")]
    [InlineData("<a title='x > y' href=z>in</a>", "in")]
    [InlineData("<!-->seen<!DOCTYPE html><?xml ?>too", "seentoo")]
    [InlineData("1 < 2 <3 <", "1 < 2 <3 <")]
    [InlineData("it's <b>o'clock</b>", "it's o'clock")]
    [InlineData("<at id=\"0\">Marco Rossi</at> said", "Marco Rossi said")]
    [InlineData("a\u202E\u200B\u0007b", "a b")]
    [InlineData("", "")]
    public void Only_the_words_are_left(string html, string text) => Assert.Equal(text, HtmlText.Of(html, 200));

    [Fact]
    public void A_long_text_is_cut_between_characters()
    {
        Assert.Equal("abcd…", HtmlText.Of("<p>abcdefgh</p>", 5));
        Assert.Equal("abcde", HtmlText.Of("<p>abcde</p>  ", 5));
        Assert.Equal("abc…", HtmlText.Of("<p>abc😀😀</p>", 5));
    }

    [Fact]
    public void A_text_that_is_no_HTML_stays_as_it_is() => Assert.Equal("a <b> &amp; c", HtmlText.Plain(" a  <b> &amp;\r c ", 200));

    /// <summary>What a browser shows, but for spaces and invisible signs.</summary>
    [Fact]
    public void The_words_are_those_that_a_browser_shows() =>
        Prop.ForAll(Gen.Elements(Components).ListOf().ToArbitrary(), pieces =>
        {
            var html = string.Concat(pieces);
            var document = new HtmlParser().ParseDocument("<body>" + html);
            foreach (var unread in document.QuerySelectorAll("script, style"))
            {
                unread.Remove();
            }

            Assert.Equal(Letters(document.Body!.TextContent), Letters(HtmlText.Of(html, 1_000_000)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Whatever_comes_the_text_is_short_clean_and_in_single_spaces() =>
        Prop.ForAll(Gen.OneOf(Gen.Elements(Components), ArbMap.Default.GeneratorFor<string>().Where(s => s is not null)).ListOf().ToArbitrary(), Gen.Choose(1, 80).ToArbitrary(), (pieces, most) =>
        {
            var text = HtmlText.Of(string.Concat(pieces), most);
            Assert.InRange(text.Length, 0, most);
            Assert.All(text.EnumerateRunes(), rune => Assert.True(rune.Value == '\n' || Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control));
            Assert.DoesNotContain('\u202E', text);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n", text, StringComparison.Ordinal);
            Assert.Equal(text.Trim(), text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>Anything that reads a character more than a few times would not come to an end here.</summary>
    [Theory]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<a href='")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("</")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("<p>")]
    [InlineData("<b><i>")]
    [InlineData("\u0301")]
    public void What_is_repeated_a_million_times_is_read(string piece) =>
        Assert.InRange(HtmlText.Of(new StringBuilder().Insert(0, piece, 1_000_000).ToString(), 2000).Length, 0, 2000);

    private static string Letters(string text) => string.Concat(text.EnumerateRunes().Where(rune => Rune.IsLetterOrDigit(rune) || Rune.IsSymbol(rune)));
}
