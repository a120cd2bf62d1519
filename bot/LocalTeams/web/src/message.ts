// One message: who, when, a bubble of text, cards.
import { avatar } from "./avatar";
import { renderCard, type Pressed } from "./cards";
import type { Dialog } from "./dialog";
import { el, icon, icons } from "./dom";
import { server } from "./server";
import { time } from "./times";
import type { Toasts } from "./toasts";
import type { Message, Person, World } from "./world";

export function messageElement(message: Message, world: World, person: Person, dark: boolean, toasts: Toasts, dialog: Dialog): HTMLElement {
  const own = message.from === person.channelId;
  const bot = message.from === world.data.bot.id;
  const author = world.nameOf(message.from);
  const article = el("article", { class: `message ${own ? "own" : ""}`, "data-id": message.id, tabindex: -1, "aria-label": `${author}, ${time(message.at, person)}` });
  const body = el("div", { class: "body" });
  const logAction = el("button", { type: "button", class: "quiet log-action", "aria-label": "Log as customer contact", title: "Log as customer contact", click: () => void dialog.openFromMessage(person, message, dark) }, icon(icons.log));
  body.append(
    el("header", {}, own ? null : el("span", { class: "author" }, author), el("time", {}, time(message.at, person)), message.edited ? el("span", { class: "edited" }, "Updated") : null, logAction),
  );
  if (message.text) body.append(el("div", { class: "bubble" }, message.text));
  for (const card of world.cardsFor(message, person)) {
    const problem = el("div", { class: "problem", role: "alert" });
    const rendered = renderCard(card, dark, (action) => void press(rendered, problem, action));
    body.append(rendered, problem);
  }
  if (message.undelivered) {
    body.append(el("div", { class: "problem" }, "Not delivered. ", own ? el("button", { type: "button", class: "link", click: () => void server.writeAgain(person, message.id) }, "Send again") : null));
  }
  if (!own) article.append(avatar(author, bot ? "bot" : "person"));
  article.append(body);
  return article;

  async function press(card: HTMLElement, problem: HTMLElement, action: Pressed): Promise<void> {
    if (card.getAttribute("aria-busy") === "true") return;
    card.setAttribute("aria-busy", "true");
    problem.textContent = "";
    try {
      const asked = (action.data as { msteams?: { type?: string; value?: string } } | undefined)?.msteams;
      if (action.type === "Action.Submit" && asked?.type === "imBack" && asked.value) {
        await server.write(person, message.conversation, asked.value, true);
        return;
      }
      if (action.type === "Action.Submit" && asked?.type === "task/fetch") {
        await dialog.openFromCard(person, message, action.data, dark);
        return;
      }
      const outcome = await server.press(person, message.id, action);
      if (outcome?.message) toasts.show(outcome.message);
      if (outcome?.error) problem.textContent = outcome.error;
    } catch {
      problem.textContent = "The bot does not answer. Nothing was lost; try again.";
    } finally {
      card.removeAttribute("aria-busy");
    }
  }
}
