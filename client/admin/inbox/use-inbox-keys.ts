import { type RefObject, useEffect, useRef } from "react";

interface InboxKeys {
  readonly close: () => void;
  readonly refresh: () => void;
  readonly help: () => void;
  readonly toggle: (checkInId: string) => void;
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input:not([type=checkbox]):not([type=radio]), textarea, [role=dialog]") !== null;

function moveFocus(list: HTMLElement, by: 1 | -1): void {
  const rows = [...list.querySelectorAll<HTMLElement>("[data-check-in]")];
  const from = document.activeElement?.closest<HTMLElement>("[data-check-in]");
  const current = list.querySelector<HTMLElement>("[data-check-in][aria-current=true]");
  const place = rows.findIndex((row) => row === (from ?? current));
  const next = rows[place < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, place + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Works the inbox from the keyboard: j and k move, Enter opens, x ticks, r renews, Esc closes, ? explains. */
export function useInboxKeys(list: RefObject<HTMLElement | null>, keys: InboxKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const tick = () => {
      const row = document.activeElement?.closest<HTMLElement>("[data-check-in]");
      const id = row?.getAttribute("data-check-in");
      if (id) latest.current.toggle(id);
    };
    const actions: Readonly<Record<string, () => void>> = {
      j: () => list.current && moveFocus(list.current, 1),
      k: () => list.current && moveFocus(list.current, -1),
      x: tick,
      r: () => latest.current.refresh(),
      Escape: () => latest.current.close(),
      "?": () => latest.current.help(),
    };
    const onKey = (event: KeyboardEvent) => {
      const action = actions[event.key];
      if (!action || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list]);
}
