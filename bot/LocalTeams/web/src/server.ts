// The page's only way to the bot: the stand-in's server, which speaks to the bot as Teams does.
import type { Card, Person, WorldData, WorldEvent } from "./world";

export interface PressOutcome {
  message?: string | null;
  error?: string | null;
}

export interface DialogRequest {
  messageId: string;
  ofCard: boolean;
  submit: boolean;
  data: unknown;
}

export interface DialogOutcome {
  title?: string | null;
  card?: Card | null;
  message?: string | null;
  error?: string | null;
}

export interface SearchRow {
  title: string;
  line: string;
  card: Card;
}

async function post<T>(path: string, body: unknown): Promise<T | null> {
  const response = await fetch(`/local/api/${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const text = await response.text();
  return text ? (JSON.parse(text) as T) : null;
}

export const server = {
  world: async (): Promise<WorldData> => (await fetch("/local/api/world")).json() as Promise<WorldData>,
  write: (person: Person, conversation: string, text: string, mention: boolean, card: Card | null = null) => post(`people/${person.objectId}/messages`, { conversation, text, card, mention }),
  writeAgain: (person: Person, messageId: string) => post(`people/${person.objectId}/messages/${messageId}/again`, {}),
  press: (person: Person, messageId: string, action: object) => post<PressOutcome>(`people/${person.objectId}/press`, { messageId, action }),
  dialog: (person: Person, request: DialogRequest) => post<DialogOutcome>(`people/${person.objectId}/dialog`, request),
  search: (person: Person, conversation: string, text: string) => post<{ rows: SearchRow[]; message?: string | null }>(`people/${person.objectId}/search`, { conversation, text }),
  install: (person: Person, conversation: string) => post<{ accepted: boolean }>(`people/${person.objectId}/install`, { conversation }),
  remove: (person: Person, conversation: string) => post<{ accepted: boolean }>(`people/${person.objectId}/remove`, { conversation }),
  read: (person: Person, conversation: string, upTo: string) => post(`people/${person.objectId}/read`, { conversation, upTo }),
  turn: (person: Person, to: string) => post<{ turned: boolean }>("clock", { to, person: person.objectId }),

  /** Listens for good. After each (re)connection the world is loaded anew, because what happened in between was missed. */
  listen(loaded: (world: WorldData) => void, happened: (event: WorldEvent) => void, connected: (yes: boolean) => void): void {
    let waiting: WorldEvent[] | null = [];
    const stream = new EventSource("/local/api/events");
    stream.addEventListener("hello", () => {
      waiting = [];
      void server
        .world()
        .then((data) => {
          connected(true);
          loaded(data);
          const missed = waiting ?? [];
          waiting = null;
          missed.forEach(happened);
        })
        .catch(() => connected(false));
    });
    stream.addEventListener("message", (event) => {
      const what = JSON.parse(event.data as string) as WorldEvent;
      if (waiting) waiting.push(what);
      else happened(what);
    });
    stream.addEventListener("error", () => connected(false));
  },
};
