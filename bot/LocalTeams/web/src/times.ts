// Times as a person's own client would show them.
import type { Person } from "./world";

const cache = new Map<string, Intl.DateTimeFormat>();

function format(person: Person, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = person.objectId + JSON.stringify(options);
  let found = cache.get(key);
  if (!found) cache.set(key, (found = new Intl.DateTimeFormat(person.locale, { ...options, timeZone: person.zone })));
  return found;
}

export const time = (at: number, person: Person): string => format(person, { hour: "2-digit", minute: "2-digit" }).format(at);
export const day = (at: number, person: Person): string => format(person, { weekday: "long", day: "numeric", month: "long" }).format(at);
export const shortDay = (at: number, person: Person): string => format(person, { weekday: "short", day: "numeric", month: "short" }).format(at);

/** The city of the person's zone. */
export const city = (person: Person): string => (person.zone.split("/").pop() ?? person.zone).replaceAll("_", " ");

/** The time for today, the date for anything older. */
export const brief = (at: number, now: number, person: Person): string => (day(at, person) === day(now, person) ? time(at, person) : shortDay(at, person));
