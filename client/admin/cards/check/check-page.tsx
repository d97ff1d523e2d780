import { Alert, Button, Checkbox, Input } from "antd";
import { useDeferredValue, useId, useMemo } from "react";
import { useDraft } from "../../drafts/use-draft";
import { useUndoNotice } from "../../drafts/use-undo-notice";
import { Board } from "../../parts/board";
import { Nothing } from "../../parts/nothing";
import { PageHeading } from "../../parts/page-heading";
import { useSession } from "../../session/session-context";
import { cardCheckWords } from "../../words/card-check-words";
import { CardTabs } from "../card-tabs";
import "../cards-page.css";
import "./check-page.css";
import { checkLines, mostLines, tooManyLines, wrongLines } from "./check-lines";
import { LineResult } from "./line-result";
import { RuleList } from "./rule-list";

const nothing = { text: "", onlyWrong: false };

function Results({ text, onlyWrong }: typeof nothing) {
  const lines = useMemo(() => checkLines(text), [text]);
  const wrong = wrongLines(lines);
  const shown = onlyWrong ? wrong : lines;
  if (lines.length === 0) return <Nothing title={cardCheckWords.none}>{cardCheckWords.noneLead}</Nothing>;
  return (
    <>
      <p role="status" className={wrong.length > 0 ? "card-wrong" : "card-fine"}>
        {cardCheckWords.summary(lines.length, wrong.length)}
      </p>
      {tooManyLines(text) && <Alert type="warning" showIcon title={cardCheckWords.tooMany(mostLines)} />}
      {shown.length === 0 && <p className="soft">{cardCheckWords.nothingWrong}</p>}
      <ol className="line-results">
        {shown.map((checked) => (
          <LineResult key={checked.number} checked={checked} />
        ))}
      </ol>
    </>
  );
}

/** Any lines of text against the rules of advertising, line by line while they are typed. */
export function CheckPage() {
  const { staff } = useSession();
  const id = useId();
  const notice = useUndoNotice();
  const { draft, change } = useDraft(staff.id, "cardCheck", nothing);
  const { text, onlyWrong } = draft;
  const judged = useDeferredValue(text);
  const empty = () => {
    change({ text: "" });
    notice("cardCheck", cardCheckWords.cleared, () => change({ text }));
  };
  return (
    <div className="page cards-page">
      <PageHeading title={cardCheckWords.title} lead={cardCheckWords.lead} />
      <CardTabs />
      <div className="check-columns">
        <div>
          <Board
            title={cardCheckWords.input}
            tools={
              <Button size="small" disabled={text === ""} onClick={empty}>
                {cardCheckWords.clear}
              </Button>
            }
          >
            <label htmlFor={id} className="hidden-text">
              {cardCheckWords.input}
            </label>
            <Input.TextArea
              id={id}
              value={text}
              autoSize={{ minRows: 12, maxRows: 24 }}
              placeholder={cardCheckWords.placeholder}
              onChange={({ target }) => change({ text: target.value })}
            />
            <p className="soft check-limits">{cardCheckWords.limits}</p>
          </Board>
          <RuleList />
        </div>
        <Board
          title={cardCheckWords.result}
          tools={
            <Checkbox checked={onlyWrong} onChange={({ target }) => change({ onlyWrong: target.checked })}>
              {cardCheckWords.onlyWrong}
            </Checkbox>
          }
        >
          <Results text={judged} onlyWrong={onlyWrong} />
        </Board>
      </div>
    </div>
  );
}
