import type { CardProblem } from "@shared/card/card-problem";
import { Button } from "antd";
import { DraftVerdict } from "../../drafts/draft-verdict";
import { Board } from "../../parts/board";
import { cardEditorWords } from "../../words/card-editor-words";
import { cardProblemLine } from "../../words/card-problem-words";
import { cardPlaceWords } from "../../words/card-words";

function goTo(field: string): void {
  const place = document.querySelector(`[data-field="${CSS.escape(field)}"]`);
  place?.scrollIntoView({ behavior: "smooth", block: "center" });
  place?.querySelector<HTMLElement>("textarea, input, button")?.focus({ preventScroll: true });
}

/** Everything wrong with the card in a line each; each leads to its field. */
export function CardCheck({ problems }: { readonly problems: readonly CardProblem[] }) {
  return (
    <Board
      title={cardEditorWords.checked}
      className="card-check"
      tools={<DraftVerdict problems={problems.length} fine={cardEditorWords.fine} />}
    >
      <p className="soft">{cardEditorWords.checkedMeans}</p>
      <ul className="card-check-list">
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.reason} ${problem.rule ?? ""} ${problem.found ?? ""}`}>
            <Button
              type="link"
              size="small"
              aria-label={`${cardProblemLine(problem)}，${cardEditorWords.jump(cardPlaceWords(problem.field))}`}
              onClick={() => goTo(problem.field)}
            >
              {cardProblemLine(problem)}
            </Button>
          </li>
        ))}
      </ul>
    </Board>
  );
}
