import type { Clinic } from "@shared/team/clinic";
import { useEffect } from "react";
import { useStore } from "./store";
import { planView, todayView } from "./views";

/** Address and phone of the clinic, from whatever view has them; asked for when none has. */
export function useClinic(): Clinic | undefined {
  const today = useStore(todayView.store).view;
  const plan = useStore(planView.store).view;
  useEffect(() => {
    if (todayView.store.get().view === undefined && planView.store.get().view === undefined) planView.load();
  }, []);
  return today?.clinic ?? plan?.clinic;
}
