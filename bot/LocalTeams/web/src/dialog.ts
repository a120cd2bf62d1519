// A dialog of the app: the browser's own modal, so that focus stays inside, Escape closes it and focus returns to where it was.
import { renderCard, type Pressed } from "./cards";
import { el, icon, icons } from "./dom";
import { server, type DialogOutcome } from "./server";
import type { Toasts } from "./toasts";
import type { Card, Message, Person } from "./world";

type Ask = (data: unknown) => Promise<DialogOutcome | null>;

export class Dialog {
  private readonly title = el("h2", { id: "dialog-title" });
  private readonly body = el("div", { class: "dialog-body" });
  private readonly problem = el("div", { class: "problem", role: "alert" });
  readonly element = el(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title", close: () => this.body.replaceChildren() },
    el("header", {}, this.title, el("button", { type: "button", class: "quiet", "aria-label": "Close", click: () => this.element.close() }, icon(icons.close))),
    this.body,
    this.problem,
  );

  constructor(private readonly toasts: Toasts) {}

  /** The action of a message's menu. */
  openFromMessage(person: Person, message: Message, dark: boolean): Promise<void> {
    return this.open((data) => server.dialog(person, { messageId: message.id, ofCard: false, submit: data !== null, data }), null, dark);
  }

  /** The dialog that a card's button asks for. */
  openFromCard(person: Person, message: Message, data: unknown, dark: boolean): Promise<void> {
    let submit = false;
    return this.open((filled) => {
      const asked = server.dialog(person, { messageId: message.id, ofCard: true, submit, data: filled });
      submit = true;
      return asked;
    }, data, dark);
  }

  private async open(ask: Ask, first: unknown, dark: boolean): Promise<void> {
    const outcome = await ask(first).catch(() => null);
    if (!outcome || outcome.error) {
      this.toasts.show("The dialog could not be opened", outcome?.error ?? "The bot does not answer.");
    } else if (outcome.card || outcome.message) {
      this.title.textContent = outcome.title ?? "CIO Coach";
      this.show(outcome, ask, dark);
      this.element.showModal();
      this.focusFirst();
    }
  }

  private show(outcome: DialogOutcome, ask: Ask, dark: boolean): void {
    this.problem.textContent = "";
    if (outcome.card) {
      this.body.replaceChildren(renderCard(outcome.card as Card, dark, (action) => void this.submit(action, ask, dark)));
    } else {
      this.body.replaceChildren(el("p", {}, outcome.message), el("button", { type: "button", class: "primary", click: () => this.element.close() }, "OK"));
    }
  }

  private async submit(action: Pressed, ask: Ask, dark: boolean): Promise<void> {
    if (this.body.getAttribute("aria-busy") === "true") return;
    this.body.setAttribute("aria-busy", "true");
    const outcome = await ask(action.data ?? {}).catch(() => null);
    this.body.removeAttribute("aria-busy");
    if (!outcome || outcome.error) {
      this.problem.textContent = outcome?.error ?? "The bot does not answer. Nothing was lost; try again.";
    } else if (outcome.card) {
      this.show(outcome, ask, dark);
      this.focusFirst();
    } else {
      this.element.close();
      if (outcome.message) this.toasts.show(outcome.message);
    }
  }

  private focusFirst(): void {
    this.body.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
  }
}
