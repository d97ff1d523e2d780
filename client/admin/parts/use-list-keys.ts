import type { RefObject } from "react";
import { useKeys } from "./use-keys";

interface ListKeys {
  readonly close: () => void;
  readonly refresh: () => void;
  readonly help: () => void;
  /** Ticks the row under the cursor, where rows can be ticked. */
  readonly toggle?: (id: string) => void;
}

function moveFocus(list: HTMLElement, by: 1 | -1): void {
  const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")];
  const from = document.activeElement?.closest<HTMLElement>("[data-row]");
  const current = list.querySelector<HTMLElement>("[data-row][aria-current=true]");
  const place = rows.findIndex((row) => row === (from ?? current));
  const next = rows[place < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, place + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Works a list from the keyboard: j and k move, Enter opens, x ticks, r renews, Esc closes, ? explains. */
export function useListKeys(list: RefObject<HTMLElement | null>, keys: ListKeys): void {
  const tick = () => {
    const id = document.activeElement?.closest<HTMLElement>("[data-row]")?.getAttribute("data-row");
    if (id) keys.toggle?.(id);
  };
  useKeys({
    j: () => list.current && moveFocus(list.current, 1),
    k: () => list.current && moveFocus(list.current, -1),
    ...(keys.toggle && { x: tick }),
    r: keys.refresh,
    Escape: keys.close,
    "?": keys.help,
  });
}
