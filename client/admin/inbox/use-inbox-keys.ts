import type { RefObject } from "react";
import { useKeys } from "../parts/use-keys";

interface InboxKeys {
  readonly close: () => void;
  readonly refresh: () => void;
  readonly help: () => void;
  readonly toggle: (checkInId: string) => void;
}

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
  const tick = () => {
    const row = document.activeElement?.closest<HTMLElement>("[data-check-in]");
    const id = row?.getAttribute("data-check-in");
    if (id) keys.toggle(id);
  };
  useKeys({
    j: () => list.current && moveFocus(list.current, 1),
    k: () => list.current && moveFocus(list.current, -1),
    x: tick,
    r: keys.refresh,
    Escape: keys.close,
    "?": keys.help,
  });
}
