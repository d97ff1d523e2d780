import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ask } from "../app/ask";

const pause = 250;

/** The text as it stood when the typing paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), pause);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Patients whose name is like this one; asked for when the typing pauses. */
export function useKnownPatients(typed: string) {
  const name = useSettled(typed.trim());
  const found = useQuery({
    queryKey: ["knownPatients", name],
    queryFn: async () => (await ask("desk.patients", { name })).rows,
    enabled: name !== "",
  });
  return { rows: name === "" ? [] : (found.data ?? []), searching: found.isFetching || name !== typed.trim() };
}
