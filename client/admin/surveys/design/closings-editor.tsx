import type { Closing } from "@shared/survey/survey";
import { Button } from "antd";
import { moved, put, removed } from "../../drafts/list-edits";
import { designWords } from "../../words/survey-design-words";
import { ConditionEditor } from "../condition/condition-editor";
import { firstRow, subjectsOf } from "../condition/relation";
import { BothInput } from "./both-input";
import type { EditPart } from "./edit-part";
import { ListBlock } from "./list-block";
import { ProblemsHere } from "./problems-context";

const most = 12;
const nothing = { zh: "", en: "" };

/** What the patient reads at the end. */
export function ClosingsEditor({ survey, onEdit }: Pick<EditPart, "survey" | "onEdit">) {
  const { closings } = survey;
  const subjects = subjectsOf(survey.questions, survey.scores);
  const [first] = subjects;
  const change = (at: number, closing: Closing) => onEdit({ closings: put(closings, at, closing) }, `closings.${at}`);
  /** A new one with a condition stands before the one that always holds. */
  const add = () => {
    const fresh: Closing =
      first && closings.length > 0 ? { when: firstRow(first, false), text: nothing } : { text: nothing };
    onEdit({ closings: [fresh, ...closings] }, "closings+");
  };
  return (
    <>
      <h2>{designWords.closings}</h2>
      <p className="soft">{designWords.closingsMean}</p>
      <ProblemsHere place="closings" />
      {closings.map((closing, at) => (
        <ListBlock
          key={`${at}-${closings.length}`}
          title={designWords.closingOf(at)}
          removeWords={designWords.removeClosing(at)}
          up={
            at > 0
              ? {
                  words: designWords.upClosing(at),
                  onUp: () => onEdit({ closings: moved(closings, at, -1) }, "closings^"),
                }
              : undefined
          }
          onRemove={() => onEdit({ closings: removed(closings, at) }, "closings-")}
        >
          <div className="field">
            <span className="field-label">{closing.when ? designWords.when : designWords.otherwise}</span>
            <ConditionEditor
              survey={survey}
              label={designWords.closingOf(at)}
              value={closing.when}
              subjects={subjects}
              onChange={(when) => change(at, { text: closing.text, ...(when && { when }) })}
            />
            <ProblemsHere deep place={`closings.${at}.when`} />
          </div>
          <BothInput
            label={designWords.closingText}
            value={closing.text}
            most={300}
            lines={2}
            place={`closings.${at}.text`}
            onChange={(text) => change(at, { ...closing, text })}
          />
          <ProblemsHere place={`closings.${at}`} />
        </ListBlock>
      ))}
      {closings.length < most && (
        <Button type="link" onClick={add}>
          {designWords.addClosing}
        </Button>
      )}
    </>
  );
}
