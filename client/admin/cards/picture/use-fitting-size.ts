import { type RefObject, useLayoutEffect } from "react";

interface Sizes {
  readonly largest: number;
  readonly smallest: number;
}

/**
 * Writes a box as large as everything in it has room, as the phone does when it draws. Sizes are pixels of the phone's
 * picture, which is 1000 wide; the style sheet scales them. `content` changes whenever there is something else to fit.
 */
export function useFittingSize(box: RefObject<HTMLElement>, content: string, { largest, smallest }: Sizes): void {
  useLayoutEffect(() => {
    const place = box.current;
    if (!place) return;
    let size = largest;
    const write = () => place.style.setProperty("--size", String(size));
    write();
    while (size > smallest && place.scrollHeight > place.clientHeight) {
      size -= 1;
      write();
    }
  }, [box, content, largest, smallest]);
}
