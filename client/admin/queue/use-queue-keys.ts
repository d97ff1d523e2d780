import { useKeys } from "../parts/use-keys";

interface QueueKeys {
  readonly walkIn: () => void;
  readonly close: () => void;
  readonly help: () => void;
}

const actions = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-queue-act]")];

function focus(action: HTMLElement | undefined): void {
  action?.focus();
  action?.scrollIntoView({ block: "nearest" });
}

/** To the next patient's button, or the one before; begins with the first. */
function walk(by: 1 | -1): void {
  const all = actions().filter((one) => one.offsetParent !== null);
  const here = document.activeElement;
  const place = here instanceof HTMLElement ? all.indexOf(here) : -1;
  focus(all[place < 0 ? 0 : Math.min(all.length - 1, Math.max(0, place + by))]);
}

const pick = (number: number): void => focus(actions().find((one) => one.dataset["queueAct"] === String(number)));

const numbers = Object.fromEntries(Array.from({ length: 9 }, (_, place) => [String(place + 1), () => pick(place + 1)]));

/** Works the queue from the keyboard: numbers pick, arrows walk, Enter does the next step. */
export function useQueueKeys(keys: QueueKeys): void {
  useKeys({
    ...numbers,
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    n: keys.walkIn,
    Escape: keys.close,
    "?": keys.help,
  });
}
