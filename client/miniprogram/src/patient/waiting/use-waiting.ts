import type { WaitingView } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { useDidHide, useDidShow } from "@tarojs/taro";
import { useEffect, useRef, useState } from "react";
import { api } from "@/care/api";

interface Wait {
  readonly view?: WaitingView;
  /** Why the latest look failed; the view is then an earlier one. */
  readonly problem?: Problem;
}

const lookEvery = 20_000;

/** The waiting room as the clinic sees it, looked at every twenty seconds while the page is in front. */
export function useWaiting(appointmentId: string): Wait & { look(): void; replace(view: WaitingView): void } {
  const [wait, setWait] = useState<Wait>({});
  const timer = useRef<ReturnType<typeof setInterval>>();

  const look = async () => {
    const reply = await api.call("visit.waiting", { appointmentId });
    setWait((before) => (reply.ok ? { view: reply.data } : { ...before, problem: reply.problem }));
  };
  const stop = () => clearInterval(timer.current);
  const start = () => {
    stop();
    look();
    timer.current = setInterval(look, lookEvery);
  };
  useDidShow(start);
  useDidHide(stop);
  useEffect(() => stop, []);
  return { ...wait, look, replace: (view) => setWait({ view }) };
}
