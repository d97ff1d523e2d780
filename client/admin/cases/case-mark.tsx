import type { CaseKind } from "@shared/case/case";
import { SeverityShape } from "../parts/severity-mark";
import { caseKindWords } from "../words/case-words";

const tones = {
  crisis: "red",
  mood: "yellow",
  lowScore: "yellow",
  recovery: "yellow",
  complaint: "none",
  contact: "none",
} as const;

/** How much a kind of case stands out: what the rows' edge and the marks are drawn with. */
export const caseTone = (kind: CaseKind): "red" | "yellow" | "none" => tones[kind];

/** What kind of case it is, in words; a crisis also by a filled mark and a triangle. */
export function CaseMark({ kind }: { readonly kind: CaseKind }) {
  const tone = caseTone(kind);
  return (
    <span className={`case-mark is-${kind}`}>
      {tone !== "none" && <SeverityShape urgency={tone} />}
      {caseKindWords[kind]}
    </span>
  );
}
