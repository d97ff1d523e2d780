import { pathwayWords } from "../words/pathway-words";

const parts = ["phases", "signs", "cards", "tasks", "questions", "parameters", "sources"] as const;

/** The parts of a pathway's page, in their order. */
export type PathwayPart = (typeof parts)[number];

function goTo(part: PathwayPart): void {
  const place = document.getElementById(`pathway-${part}`);
  place?.scrollIntoView({ behavior: "smooth", block: "start" });
  place?.focus({ preventScroll: true });
}

/** Leads to the parts of a long page. */
export function PartLinks() {
  return (
    <ul className="part-links" aria-label={pathwayWords.parts}>
      {parts.map((part) => (
        <li key={part}>
          <button type="button" onClick={() => goTo(part)}>
            {pathwayWords[part]}
          </button>
        </li>
      ))}
    </ul>
  );
}
