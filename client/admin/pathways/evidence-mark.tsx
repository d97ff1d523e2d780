import type { Evidence } from "@shared/pathway/evidence";
import { evidenceWords } from "../words/pathway-words";

/** How sure the fact behind a line is. */
export function EvidenceMark({ evidence }: { readonly evidence: Evidence }) {
  const { short, long } = evidenceWords[evidence];
  return (
    <span className={`evidence is-${evidence}`} title={long}>
      {short}
    </span>
  );
}
