import type { Page } from "playwright-core";

/**
 * Waits until nothing slides or fades any more. A page of the mini-program stands beside the screen for a moment before it
 * slides in, and there it stands still: a tap would scroll to it, and hit the place where it was.
 */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const pages = [...document.querySelectorAll(".taro_page:not(.taro_page_shade)")];
    const moves = ({ playState, effect }: Animation) =>
      playState === "running" && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    return pages.every((one) => one.classList.contains("taro_page_stationed")) && !document.getAnimations().some(moves);
  });
}
