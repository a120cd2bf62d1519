// Microsoft's adaptivecards, whole: bundlers drop Table, because the package says that it has no side effects.
import * as AdaptiveCards from "adaptivecards";
import MarkdownIt from "markdown-it";

AdaptiveCards.GlobalRegistry.defaultElements.register("Table", AdaptiveCards.Table);
const markdown = new MarkdownIt();
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

export { AdaptiveCards };
