// The left side: who you are, and that person's chats.
import { avatar } from "./avatar";
import { el, unseen } from "./dom";
import { listbox, replaceList, type Option } from "./listbox";
import { brief } from "./times";
import type { Conversation, Person, World } from "./world";

export class Rail {
  private readonly people = el("nav", { class: "people", "aria-label": "People" });
  private readonly chats = el("div", { class: "chat-list" });
  private readonly who = el("header", { class: "who" });
  readonly element = el("div", { class: "rail" }, this.people, el("nav", { class: "chats", "aria-label": "Chats" }, this.who, this.chats));

  constructor(private readonly go: (person: Person, key: string) => void) {}

  show(world: World, person: Person, open: Conversation): void {
    this.who.replaceChildren(avatar(person.name, "person"), el("div", {}, el("strong", {}, person.name), el("span", {}, person.title)));
    const people = world.data.people.map((other): Option => {
      const unread = world.conversationsOf(other).some((conversation) => world.unread(other, conversation.id).length > 0);
      return {
        key: other.objectId,
        selected: other === person,
        content: [avatar(other.name, "person"), el("span", { class: "label" }, other.label), unseen(`: ${other.name}, ${other.title}${unread ? ", unread" : ""}`), ...(unread ? [el("span", { class: "dot" })] : [])],
      };
    });
    replaceList(this.people, listbox("Who you are", "people-list", people, (key) => {
      const other = world.data.people.find((candidate) => candidate.objectId === key);
      if (other) this.go(other, open.key);
    }));

    const chats = world.conversationsOf(person).map((conversation): Option => {
      const last = world.messagesIn(conversation.id).at(-1);
      const unread = world.unread(person, conversation.id).length;
      return {
        key: conversation.key,
        selected: conversation.id === open.id,
        content: [
          avatar(conversation.name, conversation.team ? "team" : "bot"),
          el("div", { class: "chat-words" }, el("span", { class: "chat-name" }, conversation.name), el("span", { class: "chat-last" }, last ? world.preview(last, person) : conversation.team ? `Channel in ${conversation.team}` : "No messages yet")),
          el("div", { class: "chat-side" }, last ? el("time", {}, brief(last.at, world.now, person)) : null, unread ? el("span", { class: "count" }, String(unread)) : null),
        ],
      };
    });
    replaceList(this.chats, listbox(`Chats of ${person.name}`, "chats-list", chats, (key) => this.go(person, key)));
  }
}
