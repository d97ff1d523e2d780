import { useEffect } from "react";
import { frameWords } from "../words/frame-words";

const badge = /^\(\d+ 红\) /;

/** Puts the number of what is open and red, check-ins and crises, in front of the browser tab's title, whatever page sets the title. */
export function useTitleBadge(red: number): void {
  useEffect(() => {
    const mark = () => {
      const wanted = frameWords.titleBadge(red, document.title.replace(badge, ""));
      if (document.title !== wanted) document.title = wanted;
    };
    mark();
    const place = document.querySelector("title");
    const watcher = new MutationObserver(mark);
    if (place) watcher.observe(place, { childList: true, characterData: true, subtree: true });
    return () => {
      watcher.disconnect();
      document.title = document.title.replace(badge, "");
    };
  }, [red]);
}
