// Microsoft's renderer, set up as Teams sets it up.
import * as AC from "adaptivecards";
import { Carousel, Table } from "adaptivecards";
import MarkdownIt from "markdown-it";
import darkConfig from "../hostConfig.dark.json";
import lightConfig from "../hostConfig.json";
import { registerProgressBar } from "./progress";
import type { Card } from "./world";

// The bundler drops these two, because the package claims to have no side effects.
AC.GlobalRegistry.defaultElements.register("Table", Table);
AC.GlobalRegistry.defaultElements.register("Carousel", Carousel);
registerProgressBar();
AC.Strings.defaults.overflowButtonText = () => "…";

// Teams' cards know bold, italic, lists and links, and nothing else of markdown.
const markdown = new MarkdownIt("zero", { html: false, linkify: false, breaks: true }).enable(["emphasis", "link", "list", "newline", "escape", "entity"]);
AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

export interface Pressed {
  type: "Action.Execute" | "Action.Submit";
  id?: string;
  title?: string;
  verb?: string;
  data?: unknown;
}

export function renderCard(json: Card, dark: boolean, press: (action: Pressed) => void): HTMLElement {
  const card = new AC.AdaptiveCard();
  card.hostConfig = new AC.HostConfig(dark ? darkConfig : lightConfig);
  card.onExecuteAction = (action) => {
    if (action instanceof AC.OpenUrlAction) open(action.url);
    else if (action instanceof AC.ExecuteAction) press({ type: "Action.Execute", id: action.id, title: action.title, verb: action.verb, data: action.data });
    else if (action instanceof AC.SubmitAction) press({ type: "Action.Submit", id: action.id, title: action.title, data: action.data });
  };
  card.onAnchorClicked = (_, anchor) => {
    open(anchor.href);
    return true;
  };

  const holder = document.createElement("div");
  holder.className = "card";
  if ((json["msteams"] as { width?: string } | undefined)?.width === "Full") holder.classList.add("full");
  try {
    card.parse(json);
    const rendered = card.render();
    if (rendered) {
      holder.append(rendered);
      keepToButtons(holder, "aria-expanded");
    }
  } catch (error) {
    console.error("A card could not be rendered", error);
  }

  if (!holder.hasChildNodes()) holder.append(String(json["fallbackText"] ?? "This card cannot be shown."));
  return holder;
}

/** The renderer marks what a button shows as expanded too, where no role allows it. */
function keepToButtons(host: HTMLElement, attribute: string): void {
  const clean = () => host.querySelectorAll(`[${attribute}]:not(button, [role])`).forEach((element) => element.removeAttribute(attribute));
  clean();
  new MutationObserver(clean).observe(host, { subtree: true, attributes: true, attributeFilter: [attribute] });
}

function open(url: string | undefined): void {
  if (url && /^(https?|mailto):/i.test(url)) window.open(url, "_blank", "noopener,noreferrer");
}
