// A list of which one entry is chosen; arrows, Home and End move the choice.
import { el } from "./dom";

export interface Option {
  key: string;
  /** What is read aloud; it begins with what is seen. Without it the content is read. */
  label?: string;
  content: Node[];
  selected: boolean;
}

export function listbox(label: string, className: string, options: Option[], choose: (key: string) => void, orientation: "vertical" | "horizontal" = "vertical"): HTMLElement {
  const list = el("ul", { role: "listbox", "aria-label": label, "aria-orientation": orientation, class: className });
  options.forEach((option, index) => {
    const go = (to: number) => {
      const next = options[(to + options.length) % options.length];
      if (!next) return;
      choose(next.key);
      document.querySelector<HTMLElement>(`.${className} [data-key="${CSS.escape(next.key)}"]`)?.focus();
    };
    list.append(
      el(
        "li",
        {
          role: "option",
          "data-key": option.key,
          ...(option.label ? { "aria-label": option.label } : {}),
          "aria-selected": option.selected ? "true" : "false",
          tabindex: option.selected ? 0 : -1,
          click: () => choose(option.key),
          keydown: (event: KeyboardEvent) => {
            const steps: Record<string, number> = { ArrowDown: index + 1, ArrowRight: index + 1, ArrowUp: index - 1, ArrowLeft: index - 1, Home: 0, End: options.length - 1 };
            const to = steps[event.key];
            if (to === undefined && event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            go(to ?? index);
          },
        },
        ...option.content,
      ),
    );
  });
  return list;
}

/** Puts a fresh list in the old one's place and keeps the focus where it was. */
export function replaceList(host: HTMLElement, fresh: HTMLElement): void {
  const focused = host.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset["key"] : undefined;
  const scroll = host.firstElementChild?.scrollLeft ?? 0;
  host.replaceChildren(fresh);
  fresh.scrollLeft = scroll;
  if (focused) fresh.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}
