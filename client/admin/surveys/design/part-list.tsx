import { designWords } from "../../words/survey-design-words";
import { type DesignPart, partKey, wholeParts } from "./design-part";

interface Props {
  readonly chosen: DesignPart;
  readonly counts: ReadonlyMap<string, number>;
  readonly onChoose: (part: DesignPart) => void;
}

/** The parts of the survey besides its questions. */
export function PartList({ chosen, counts, onChoose }: Props) {
  return (
    <ul className="part-list" aria-label={designWords.parts}>
      {wholeParts.map((part) => {
        const isChosen = partKey(chosen) === part;
        const problems = counts.get(part) ?? 0;
        return (
          <li key={part}>
            <button
              type="button"
              aria-current={isChosen}
              className={isChosen ? "part-name is-chosen" : "part-name"}
              onClick={() => onChoose({ kind: "whole", part })}
            >
              {designWords[part]}
              {problems > 0 && (
                <span className="part-problems" title={designWords.problemsHere(problems)}>
                  <span className="hidden-text">{designWords.problemsHere(problems)}</span>
                  <span aria-hidden="true">{problems}</span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
