import type { Evidence } from "@shared/pathway/evidence";
import { evidenceWords } from "../words/pathway-words";
import { EvidenceMark } from "./evidence-mark";

const marks = Object.keys(evidenceWords) as Evidence[];

/** What the marks beside the lines mean. */
export function EvidenceLegend() {
  return (
    <ul className="evidence-legend">
      {marks.map((evidence) => (
        <li key={evidence}>
          <EvidenceMark evidence={evidence} />
          {evidenceWords[evidence].long}
        </li>
      ))}
    </ul>
  );
}
