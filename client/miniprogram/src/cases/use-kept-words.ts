import { useState } from "react";
import { makeId } from "@/care/make-id";
import { readStored, removeStored, writeStored } from "@/platform/stored";

/** Words somebody is writing, and the id under which they are sent: the same words sent twice are one. */
interface KeptWords {
  readonly requestId: string;
  readonly text: string;
}

/** Keeps what is typed under a name on the phone until the clinic has it. */
export function useKeptWords(name: string) {
  const [words, setWords] = useState(() => readStored<KeptWords>(name) ?? { requestId: makeId(), text: "" });
  return {
    ...words,
    write(text: string): void {
      const next = { ...words, text };
      setWords(next);
      writeStored(name, next);
    },
    /** The clinic has them; the next words go under another id. */
    arrived(): void {
      removeStored(name);
      setWords({ requestId: makeId(), text: "" });
    },
  };
}
