import type { Instant } from "@shared/calendar/instant";
import { useEffect, useState } from "react";
import { serverNow } from "../app/server-clock";

/** The server's time, renewed every `period` milliseconds. */
export function useNow(period: number): Instant {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(serverNow()), period);
    return () => window.clearInterval(timer);
  }, [period]);
  return now;
}
