import { useKeys } from "../parts/use-keys";

interface BoardKeys {
  readonly create: () => void;
  readonly today: () => void;
  readonly earlier: () => void;
  readonly later: () => void;
  readonly close: () => void;
  readonly help: () => void;
}

type Direction = readonly [across: -1 | 0 | 1, down: -1 | 0 | 1];

const middle = (block: HTMLElement) => {
  const { left, top, width, height } = block.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** How far a block lies in a direction; `undefined` when it lies elsewhere. */
function distance(from: HTMLElement, to: HTMLElement, [across, down]: Direction): number | undefined {
  const [here, there] = [middle(from), middle(to)];
  const [x, y] = [there.x - here.x, there.y - here.y];
  const along = across * x + down * y;
  const aside = Math.abs(across === 0 ? x : y);
  return along > 4 ? along + aside * 3 : undefined;
}

/** Moves the focus to the nearest block in that direction, or to the first one. */
function walk(direction: Direction): void {
  const blocks = [...document.querySelectorAll<HTMLElement>("[data-block]")];
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || here.dataset["block"] === undefined) {
    blocks[0]?.focus();
    return;
  }
  const next = blocks
    .flatMap((block) => {
      const far = block === here ? undefined : distance(here, block, direction);
      return far === undefined ? [] : [{ block, far }];
    })
    .sort((one, other) => one.far - other.far)[0]?.block;
  next?.focus();
  next?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Works the board from the keyboard. */
export function useBoardKeys(keys: BoardKeys): void {
  useKeys({
    ArrowUp: () => walk([0, -1]),
    ArrowDown: () => walk([0, 1]),
    ArrowLeft: () => walk([-1, 0]),
    ArrowRight: () => walk([1, 0]),
    n: keys.create,
    t: keys.today,
    h: keys.earlier,
    l: keys.later,
    Escape: keys.close,
    "?": keys.help,
  });
}
