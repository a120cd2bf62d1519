// What the page knows: people, chats and messages, kept up to date by what the server tells.
export interface Person {
  objectId: string;
  channelId: string;
  chatId: string;
  name: string;
  label: string;
  title: string;
  zone: string;
  locale: string;
}

export interface Message {
  id: string;
  conversation: string;
  thread?: string;
  from: string;
  at: number;
  text?: string;
  summary?: string;
  cards: Card[];
  edited: boolean;
  undelivered: boolean;
  views?: Record<string, Card>;
}

export type Card = Record<string, unknown>;

export interface Conversation {
  id: string;
  key: string;
  name: string;
  /** Where the app is installed: the chat itself, or the channel's team. */
  installation: string;
  team: string | null;
}

export interface WorldData {
  now: number;
  organisation: string;
  bot: { id: string; name: string };
  people: Person[];
  team: { id: string; name: string; channels: { id: string; name: string }[] };
  installed: string[];
  read: { person: string; conversation: string; upTo: string }[];
  messages: Message[];
}

export type WorldEvent =
  | { kind: "posted"; message: Message }
  | { kind: "deleted"; conversation: string; id: string }
  | { kind: "viewed"; conversation: string; id: string; person: string; card: Card }
  | { kind: "installed" | "removed"; place: string }
  | { kind: "read"; person: string; conversation: string; upTo: string }
  | { kind: "turned"; now: number }
  | { kind: "typing"; conversation: string }
  | { kind: "opened" };

export class World {
  readonly messages = new Map<string, Message>();
  readonly installed: Set<string>;
  private readonly read = new Map<string, string>();
  private ahead: number;

  constructor(readonly data: WorldData) {
    this.ahead = data.now - performance.now();
    this.installed = new Set(data.installed);
    for (const message of data.messages) this.messages.set(message.id, message);
    for (const entry of data.read) this.read.set(entry.person + entry.conversation, entry.upTo);
  }

  /** The bot's clock, in milliseconds of the Unix epoch. */
  get now(): number {
    return performance.now() + this.ahead;
  }

  apply(event: WorldEvent): void {
    switch (event.kind) {
      case "posted":
        this.messages.set(event.message.id, event.message);
        break;
      case "deleted":
        this.messages.delete(event.id);
        break;
      case "viewed": {
        const message = this.messages.get(event.id);
        if (message) this.messages.set(event.id, { ...message, views: { ...message.views, [event.person]: event.card } });
        break;
      }
      case "installed":
        this.installed.add(event.place);
        break;
      case "removed":
        this.installed.delete(event.place);
        break;
      case "read":
        this.read.set(event.person + event.conversation, event.upTo);
        break;
      case "turned":
        this.ahead = event.now - performance.now();
        break;
    }
  }

  /** The chats a person sees. General shows only when somebody wrote there. */
  conversationsOf(person: Person): Conversation[] {
    const { bot, team } = this.data;
    const channels = team.channels
      .filter((channel) => channel.id !== team.id || this.messagesIn(channel.id).length > 0)
      .map((channel) => ({ id: channel.id, key: channel.name.toLowerCase(), name: channel.name, installation: team.id, team: team.name }));
    return [{ id: person.chatId, key: "coach", name: bot.name, installation: person.chatId, team: null }, ...channels];
  }

  messagesIn(conversation: string): Message[] {
    return [...this.messages.values()].filter((message) => message.conversation === conversation).sort((a, b) => Number(a.id) - Number(b.id));
  }

  cardsFor(message: Message, person: Person): Card[] {
    const view = message.views?.[person.objectId];
    return view ? [view, ...message.cards.slice(1)] : message.cards;
  }

  unread(person: Person, conversation: string): Message[] {
    const upTo = Number(this.read.get(person.objectId + conversation) ?? 0);
    return this.messagesIn(conversation).filter((message) => message.from !== person.channelId && Number(message.id) > upTo);
  }

  nameOf(from: string): string {
    return from === this.data.bot.id ? this.data.bot.name : (this.data.people.find((person) => person.channelId === from)?.name ?? "Somebody");
  }

  /** One line of plain text for lists, toasts and screen readers. */
  preview(message: Message, person: Person): string {
    const card = this.cardsFor(message, person)[0];
    return message.text || (card?.["fallbackText"] as string | undefined) || message.summary || "Sent a card";
  }
}
