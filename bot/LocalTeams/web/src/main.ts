import "./app.css";
import { Clock } from "./clock";
import { Dialog } from "./dialog";
import { el, icon, icons } from "./dom";
import { Pane } from "./pane";
import { Rail } from "./rail";
import { server } from "./server";
import { Toasts } from "./toasts";
import { World, type Conversation, type Message, type Person, type WorldEvent } from "./world";

let world: World | null = null;
let person: Person | null = null;
let key = "coach";
let dark = (localStorage.getItem("theme") ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

const toasts = new Toasts();
const dialog = new Dialog(toasts);
const pane = new Pane(toasts, dialog);
const rail = new Rail(go);
const clock = new Clock(() => (world && person ? { world, person } : null), toasts);
const theme = el("button", { type: "button", class: "theme", "aria-label": "Dark theme", click: () => { localStorage.setItem("theme", dark ? "light" : "dark"); setTheme(!dark); } }, icon(icons.theme));
const offline = el("div", { class: "offline", role: "status", hidden: true }, "The bot is not running. This page connects again by itself.");
const organisation = el("span", { class: "organisation" });

document.body.append(
  el("header", { class: "bar" }, el("div", { class: "brand" }, el("strong", {}, "Local Teams"), organisation), clock.element, theme),
  offline,
  el("div", { class: "columns" }, rail.element, pane.element),
  toasts.element,
  dialog.element,
);
setTheme(dark);
addEventListener("hashchange", () => { readAddress(); draw(); });
document.addEventListener("visibilitychange", draw);

server.listen(
  (data) => {
    world = new World(data);
    organisation.textContent = data.organisation;
    readAddress();
    draw();
  },
  happened,
  (connected) => (offline.hidden = connected),
);

/** The address names the person and the chat, so that two windows can be two people. */
function readAddress(): void {
  if (!world) return;
  const [, label, chat] = location.hash.split("/");
  person = world.data.people.find((candidate) => candidate.label.toLowerCase() === label) ?? world.data.people[0] ?? null;
  key = chat ?? "coach";
}

function go(to: Person, chat: string): void {
  person = to;
  key = chat;
  history.replaceState(null, "", `#/${to.label.toLowerCase()}/${chat}`);
  draw();
}

function current(): Conversation | null {
  if (!world || !person) return null;
  const all = world.conversationsOf(person);
  return all.find((conversation) => conversation.key === key) ?? all[0] ?? null;
}

function draw(): void {
  const conversation = current();
  if (!world || !person || !conversation) return;
  pane.show(world, person, conversation, dark);
  rail.show(world, person, conversation);
  clock.update();
  const unread = world.unread(person, conversation.id).at(-1);
  if (unread && document.visibilityState === "visible") {
    world.apply({ kind: "read", person: person.objectId, conversation: conversation.id, upTo: unread.id });
    rail.show(world, person, conversation);
    void server.read(person, conversation.id, unread.id).catch(() => undefined);
  }
}

function happened(event: WorldEvent): void {
  if (!world) return;
  const isNew = event.kind === "posted" && !world.messages.has(event.message.id);
  world.apply(event);
  if (event.kind === "typing") pane.botTypes(event.conversation);
  else draw();
  if (event.kind === "posted" && event.message.from === world.data.bot.id) {
    pane.botWrote();
    if (isNew) tell(event.message, world);
  }
}

/** Tells of a message that is not on the screen, with the way to it; one that is, to a screen reader. */
function tell(message: Message, known: World): void {
  const open = current();
  if (!person) return;
  const owner = known.data.people.find((candidate) => candidate.chatId === message.conversation);
  const reader = owner ?? person;
  const preview = known.preview(message, reader);
  if (open?.id === message.conversation) {
    toasts.announce(`${known.nameOf(message.from)}: ${preview}`);
    return;
  }
  const chat = known.conversationsOf(reader).find((conversation) => conversation.id === message.conversation);
  if (!chat) return;
  toasts.show(owner && owner !== person ? `New for ${owner.title}` : `New in ${chat.name}`, preview, () => {
    go(reader, chat.key);
    pane.focusCompose();
  });
}

function setTheme(to: boolean): void {
  dark = to;
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  theme.setAttribute("aria-pressed", String(dark));
  draw();
}
