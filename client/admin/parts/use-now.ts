import type { Instant } from "@shared/calendar/instant";
import { useEffect, useReducer } from "react";
import { serverNow } from "../app/server-clock";

/** The server's time whenever the screen is drawn, which happens every `period` milliseconds at least. */
export function useNow(period: number): Instant {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => {
    const timer = window.setInterval(draw, period);
    return () => window.clearInterval(timer);
  }, [period]);
  return serverNow();
}
