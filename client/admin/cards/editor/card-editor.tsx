import { clinicDateAt } from "@shared/calendar/instant";
import { checkCard } from "@shared/card/check-card";
import type { CardRow } from "@shared/contract/referral-views";
import { Alert } from "antd";
import { useDeferredValue, useMemo, useRef } from "react";
import { DraftFoot } from "../../drafts/draft-foot";
import { Board } from "../../parts/board";
import { useNow } from "../../parts/use-now";
import { cardEditorWords } from "../../words/card-editor-words";
import { cardFailure } from "../../words/card-problem-words";
import { PermitNotice } from "../permit-notice";
import { CardPreview } from "../picture/card-preview";
import { CardCheck } from "./card-check";
import "./card-editor.css";
import { CardFields } from "./card-fields";
import { CardOvertaken } from "./card-overtaken";
import { CardProblemsContext } from "./card-problems-context";
import { useCardDraft } from "./use-card-draft";

/** Writing a card: its fields with what is wrong below each, and beside them the card as it is passed on. */
export function CardEditor({ row }: { readonly row: CardRow }) {
  const editing = useCardDraft(row);
  const { card, stale, half, failure, busy, discard, overwrite } = editing;
  const today = clinicDateAt(useNow(60_000));
  const judged = useDeferredValue(card);
  const problems = useMemo(() => checkCard(judged, today), [judged, today]);
  const check = useRef<HTMLDivElement>(null);
  return (
    <CardProblemsContext.Provider value={problems}>
      {stale && <CardOvertaken mine={card} theirs={row.card} busy={busy} onReload={discard} onOverwrite={overwrite} />}
      {failure && <Alert className="card-notice" type="error" showIcon title={cardFailure(failure.problem)} />}
      <PermitNotice card={card} />
      <div className="card-editor">
        <Board title={cardEditorWords.fields} className="card-fields">
          <CardFields editing={editing} />
        </Board>
        <div className="card-beside">
          <CardPreview card={card} />
          <div ref={check}>
            <CardCheck problems={problems} />
          </div>
        </div>
      </div>
      <DraftFoot
        draft={editing}
        kept={cardEditorWords.kept}
        problems={problems.length}
        fine={cardEditorWords.fine}
        half={half}
        saving={half ? cardEditorWords.permitHalf : cardEditorWords.writing}
        onProblems={() => check.current?.scrollIntoView({ behavior: "smooth", block: "nearest" })}
      />
    </CardProblemsContext.Provider>
  );
}
