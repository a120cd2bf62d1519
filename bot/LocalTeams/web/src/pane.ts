// The open chat: its name, its messages and the box to write in.
import { avatar } from "./avatar";
import { Compose } from "./compose";
import type { Dialog } from "./dialog";
import { el, icon, icons } from "./dom";
import { messageElement } from "./message";
import { server } from "./server";
import { day } from "./times";
import type { Toasts } from "./toasts";
import type { Conversation, Message, Person, World } from "./world";

export class Pane {
  private readonly header = el("header", { class: "pane-header" });
  private readonly log = el("div", { class: "log", role: "log", "aria-live": "off", "aria-label": "Messages", tabindex: 0 });
  private readonly typing = el("div", { class: "typing", hidden: true });
  private readonly compose: Compose;
  private readonly drawn = new Map<string, { signature: string; element: HTMLElement }>();
  readonly element: HTMLElement;
  private shown = "";
  private own = "";
  private typingTimer = 0;

  constructor(private readonly toasts: Toasts, private readonly dialog: Dialog) {
    this.compose = new Compose(toasts);
    this.element = el("main", { class: "pane", "aria-label": "Chat" }, this.header, this.log, this.typing, this.compose.element);
  }

  focusCompose(): void {
    this.compose.focus();
  }

  show(world: World, person: Person, conversation: Conversation, dark: boolean): void {
    const key = `${person.objectId} ${conversation.id} ${dark}`;
    const fresh = key !== this.shown;
    if (fresh) {
      this.shown = key;
      this.drawn.clear();
      this.log.replaceChildren();
      this.typing.hidden = true;
    }
    const installed = world.installed.has(conversation.installation);
    this.drawHeader(person, conversation, installed);
    const atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 120;
    const messages = world.messagesIn(conversation.id);
    this.drawMessages(messages, world, person, conversation, dark, installed);
    const canWrite = installed || conversation.team !== null;
    this.compose.element.hidden = !canWrite;
    if (canWrite) this.compose.show(person, conversation, world.data.bot.name, dark);
    // One's own message is looked for where it lands, wherever one was reading.
    const own = messages.findLast((message) => message.from === person.channelId)?.id ?? "";
    const wrote = !fresh && own !== this.own;
    this.own = own;
    if (fresh || wrote || atEnd) this.log.scrollTop = this.log.scrollHeight;
  }

  botTypes(conversation: string): void {
    if (!this.shown.includes(conversation)) return;
    this.typing.replaceChildren(el("i"), el("i"), el("i"));
    this.typing.hidden = false;
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => (this.typing.hidden = true), 5000);
  }

  botWrote(): void {
    this.typing.hidden = true;
  }

  private drawHeader(person: Person, conversation: Conversation, installed: boolean): void {
    const place = conversation.team ? "channel" : "chat";
    const signature = `${person.objectId}${conversation.id}${installed}`;
    if (this.header.dataset["signature"] === signature) return;
    this.header.dataset["signature"] = signature;
    const change = el(
      "button",
      { type: "button", class: installed ? "subtle" : "primary", "data-app": installed ? "remove" : "add", click: () => void this.changeApp(person, conversation, !installed, change) },
      installed ? "Remove app" : `Add to ${place}`,
    );
    this.header.replaceChildren(
      avatar(conversation.name, conversation.team ? "team" : "bot"),
      el("div", { class: "pane-title" }, el("h1", {}, conversation.name), el("p", {}, conversation.team ? `Channel in ${conversation.team}` : `Chat of ${person.name}`)),
      change,
    );
  }

  private async changeApp(person: Person, conversation: Conversation, add: boolean, button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    const result = await (add ? server.install(person, conversation.id) : server.remove(person, conversation.id)).catch(() => null);
    button.disabled = false;
    if (!result?.accepted) this.toasts.show("The bot did not accept that", "Try again in a moment.");
    this.compose.focus();
  }

  private drawMessages(messages: Message[], world: World, person: Person, conversation: Conversation, dark: boolean, installed: boolean): void {
    const wanted: HTMLElement[] = [];
    let lastDay = "";
    for (const thread of threads(messages)) {
      const first = thread[0];
      if (!first) continue;
      const today = day(first.at, person);
      if (today !== lastDay) wanted.push(this.kept(`day ${today}`, "", () => el("div", { class: "day" }, el("span", {}, today))));
      lastDay = today;
      const elements = thread.map((message) => this.kept(message.id, JSON.stringify([message, world.cardsFor(message, person)]), () => messageElement(message, world, person, dark, this.toasts, this.dialog)));
      wanted.push(...(conversation.team ? [this.threadElement(first, elements, world)] : elements));
    }
    if (messages.length === 0) wanted.push(this.emptyState(person, conversation, installed, world));
    sync(this.log, wanted);
  }

  private threadElement(first: Message, elements: HTMLElement[], world: World): HTMLElement {
    const section = this.kept(`thread ${first.id}`, "", () =>
      el("section", { class: "thread" }, el("div", { class: "posts" }), el("button", { type: "button", class: "reply", click: () => this.compose.reply(first.thread ?? first.id, world.nameOf(first.from)) }, icon(icons.reply), "Reply")),
    );
    sync(section.firstElementChild as HTMLElement, elements);
    return section;
  }

  private emptyState(person: Person, conversation: Conversation, installed: boolean, world: World): HTMLElement {
    const bot = world.data.bot.name;
    const [title, hint] = !installed
      ? [`${bot} is not in this ${conversation.team ? "channel" : "chat"}`, conversation.team ? "Add it, and it offers a weekly digest here." : `Add it, and it says hello to ${person.name}.`]
      : ["Nothing here yet", "Say hello, or type: Contoso, 45 min, yesterday"];
    return this.kept("empty", `${person.objectId}${conversation.id}${installed}`, () => el("div", { class: "empty" }, avatar(bot, "bot", "large"), el("h2", {}, title), el("p", {}, hint)));
  }

  /** The element drawn before under this key, or a new one where what it shows has changed. */
  private kept(key: string, signature: string, draw: () => HTMLElement): HTMLElement {
    const known = this.drawn.get(key);
    if (known?.signature === signature) return known.element;
    const element = draw();
    if (known) {
      // A card that changes under somebody's hands keeps their place.
      const had = known.element.contains(document.activeElement);
      known.element.replaceWith(element);
      if (had) element.focus({ preventScroll: true });
    }
    this.drawn.set(key, { signature, element });
    return element;
  }
}

/** Posts with their replies; in a personal chat each message stands alone. */
function threads(messages: Message[]): Message[][] {
  const found = new Map<string, Message[]>();
  for (const message of messages) {
    const key = message.thread ?? message.id;
    found.set(key, [...(found.get(key) ?? []), message]);
  }
  return [...found.values()];
}

function sync(host: HTMLElement, wanted: HTMLElement[]): void {
  const keep = new Set<Element>(wanted);
  for (const child of [...host.children]) if (!keep.has(child)) child.remove();
  wanted.forEach((element, index) => {
    if (host.children[index] !== element) host.insertBefore(element, host.children[index] ?? null);
  });
}
