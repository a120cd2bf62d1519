// The box to write in. Enter sends, Shift and Enter begin a line.
import { renderCard } from "./cards";
import { el, icon, icons } from "./dom";
import { Search } from "./search";
import { server } from "./server";
import type { Toasts } from "./toasts";
import type { Card, Conversation, Person } from "./world";

export class Compose {
  private readonly box = el("textarea", { rows: 1, id: "compose", autocomplete: "off", input: () => this.fit(), keydown: (event: KeyboardEvent) => this.key(event) });
  private readonly sendButton = el("button", { type: "submit", class: "send", "aria-label": "Send" }, icon(icons.send));
  private readonly mention = el("button", { type: "button", class: "mention", "aria-pressed": "true", title: "The coach hears only what mentions it", click: () => this.setMention(this.mention.getAttribute("aria-pressed") !== "true") });
  private readonly replying = el("div", { class: "replying", hidden: true });
  private readonly attached = el("div", { class: "attached", hidden: true });
  private readonly search = new Search(() => (this.person && this.conversation ? { person: this.person, conversation: this.conversation } : null), (card) => this.attach(card));
  readonly element = el("form", { class: "compose", submit: (event: Event) => { event.preventDefault(); void this.send(); } }, this.replying, this.attached, el("div", { class: "compose-box" }, this.mention, this.box, this.search.element, this.sendButton));
  private card: Card | null = null;
  private dark = false;
  private person: Person | null = null;
  private conversation: Conversation | null = null;
  private thread: string | null = null;
  private repliesTo = "";
  private readonly drafts = new Map<string, string>();

  constructor(private readonly toasts: Toasts) {}

  show(person: Person, conversation: Conversation, botName: string, dark: boolean): void {
    this.dark = dark;
    if (this.person?.objectId !== person.objectId || this.conversation?.id !== conversation.id) {
      if (this.person && this.conversation) this.drafts.set(this.person.objectId + this.conversation.id, this.box.value);
      this.box.value = this.drafts.get(person.objectId + conversation.id) ?? "";
      this.reply(null, "");
      this.search.close();
      this.attach(null);
    }
    this.person = person;
    this.conversation = conversation;
    const inChannel = conversation.team !== null;
    this.mention.hidden = !inChannel;
    this.mention.textContent = `@${botName}`;
    this.box.placeholder = inChannel ? "Start a post" : "Type a message";
    this.box.setAttribute("aria-label", inChannel ? `Post to ${conversation.name} as ${person.name}` : `Message to ${botName} as ${person.name}`);
    this.fit();
  }

  reply(thread: string | null, to: string): void {
    this.thread = thread;
    this.repliesTo = to;
    this.replying.hidden = !thread;
    this.replying.replaceChildren(`Replying to ${to}`, el("button", { type: "button", class: "quiet", "aria-label": "Stop replying", click: () => this.reply(null, "") }, icon(icons.close)));
    if (thread) this.box.focus();
  }

  focus(): void {
    this.box.focus();
  }

  /** A card of an extension, to go with the message. */
  private attach(card: Card | null): void {
    this.card = card;
    this.attached.hidden = !card;
    this.attached.replaceChildren();
    if (card) {
      this.attached.append(renderCard(card, this.dark, () => undefined), el("button", { type: "button", class: "quiet", "aria-label": "Remove the card", click: () => { this.attach(null); this.box.focus(); } }, icon(icons.close)));
      this.box.focus();
    }
    this.fit();
  }

  private setMention(on: boolean): void {
    this.mention.setAttribute("aria-pressed", String(on));
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void this.send();
    }
  }

  private fit(): void {
    this.box.style.height = "auto";
    this.box.style.height = `${Math.min(this.box.scrollHeight, 160)}px`;
    this.sendButton.disabled = !this.box.value.trim() && !this.card;
  }

  private async send(): Promise<void> {
    const { person, conversation, thread, repliesTo, card } = this;
    const text = this.box.value.trim();
    if ((!text && !card) || !person || !conversation) return;
    const where = thread ? `${conversation.id};messageid=${thread}` : conversation.id;
    this.box.value = "";
    this.reply(null, "");
    this.attach(null);
    try {
      await server.write(person, where, text, this.mention.getAttribute("aria-pressed") === "true", card);
    } catch {
      this.takeBack(person, conversation, text, () => {
        this.reply(thread, repliesTo);
        this.attach(card);
      });
      this.toasts.show("Not sent", "The bot does not answer. Your text is still in the box.");
    }
  }

  /** What was not sent stands again where it was written, before what was typed since; who went elsewhere finds it there later. */
  private takeBack(person: Person, conversation: Conversation, text: string, restore: () => void): void {
    if (this.person?.objectId !== person.objectId || this.conversation?.id !== conversation.id) {
      this.drafts.set(person.objectId + conversation.id, text);
      return;
    }
    this.box.value = [text, this.box.value].filter(Boolean).join("\n");
    restore();
  }
}
