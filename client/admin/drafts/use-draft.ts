import { useState } from "react";
import { writtenSince } from "./written-since";

const prefix = "heyu-draft:";
const keyOf = (staffId: string, subject: string): string => `${prefix}${staffId}:${subject}`;

function read<T extends object>(key: string, empty: T): T {
  try {
    return { ...empty, ...(JSON.parse(window.sessionStorage.getItem(key) ?? "{}") as Partial<T>) };
  } catch {
    return empty;
  }
}

/**
 * Words that were typed but not sent yet. Kept in this browser tab only, under the person who typed them, so that they
 * outlive a reload and a session that ended, and nobody else finds them.
 */
export function useDraft<T extends object>(staffId: string, subject: string, empty: T) {
  const key = keyOf(staffId, subject);
  const [held, setHeld] = useState(() => ({ key, draft: read(key, empty) }));
  const current = held.key === key ? held.draft : read(key, empty);
  if (held.key !== key) setHeld({ key, draft: current });
  const change = (part: Partial<T>) => {
    const draft = { ...current, ...part };
    setHeld({ key, draft });
    window.sessionStorage.setItem(key, JSON.stringify(draft));
  };
  const clear = () => {
    setHeld({ key, draft: empty });
    window.sessionStorage.removeItem(key);
  };
  /** Forgets what was sent; what was written while it was on its way stays. */
  const sent = (what: T) => {
    const draft = writtenSince(what, read(key, empty), empty);
    setHeld((now) => (now.key === key ? { key, draft } : now));
    window.sessionStorage.setItem(key, JSON.stringify(draft));
  };
  return { draft: current, change, clear, sent };
}

/** Forgets everything that person typed and did not send; done when signing out on purpose. */
export function clearDrafts(staffId: string): void {
  const keys = Object.keys(window.sessionStorage).filter((key) => key.startsWith(keyOf(staffId, "")));
  for (const key of keys) window.sessionStorage.removeItem(key);
}
