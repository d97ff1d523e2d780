import type { Concern } from "@shared/survey/survey";
import { Button, Checkbox } from "antd";
import { put, removed } from "../../drafts/list-edits";
import { designWords, urgencyWords } from "../../words/survey-design-words";
import { ConditionEditor } from "../condition/condition-editor";
import { firstRow, subjectsOf } from "../condition/relation";
import { nextId } from "../survey-ids";
import type { EditPart } from "./edit-part";
import { LineInput } from "./line-input";
import { ListBlock } from "./list-block";
import { ProblemsHere } from "./problems-context";
import { RadioField } from "./radio-field";

const most = 12;

const urgencies = Object.fromEntries(
  Object.entries(urgencyWords).map(([urgency, { title, sees }]) => [urgency, { title, means: sees }]),
) as Readonly<Record<Concern["urgency"], { readonly title: string; readonly means: string }>>;

function withFreeze({ freezesMarketing: _, ...concern }: Concern, on: boolean): Concern {
  return on ? { ...concern, freezesMarketing: true } : concern;
}

/** After which answers somebody has to act, how soon, and who sees it. */
export function ConcernsEditor({ survey, onEdit }: Pick<EditPart, "survey" | "onEdit">) {
  const { concerns } = survey;
  const subjects = subjectsOf(survey.questions, survey.scores);
  const [first] = subjects;
  const id = nextId(
    "c",
    concerns.map((concern) => concern.id),
  );
  const change = (at: number, concern: Concern) => onEdit({ concerns: put(concerns, at, concern) }, `concerns.${at}`);
  const add = (when: Concern["when"]) =>
    onEdit({ concerns: [...concerns, { id, when, urgency: "nextDay", title: "" }] }, "concerns+");
  return (
    <>
      <h2>{designWords.concerns}</h2>
      <p className="soft">
        {survey.privacy === "anonymous" ? designWords.concernsAnonymous : designWords.concernsMean}
      </p>
      <ProblemsHere place="concerns" />
      {concerns.map((concern, at) => (
        <ListBlock
          key={concern.id}
          title={designWords.concernOf(at)}
          removeWords={designWords.removeConcern(at)}
          onRemove={() => onEdit({ concerns: removed(concerns, at) }, "concerns-")}
        >
          <div className="field">
            <span className="field-label">{designWords.when}</span>
            <ConditionEditor
              needed
              survey={survey}
              label={designWords.concernOf(at)}
              value={concern.when}
              subjects={subjects}
              onChange={(when) => when && change(at, { ...concern, when })}
            />
            <ProblemsHere deep place={`concerns.${at}.when`} />
          </div>
          <LineInput
            label={designWords.concernTitle}
            value={concern.title}
            most={40}
            place={`concerns.${at}.title`}
            onChange={(title) => change(at, { ...concern, title })}
          />
          <RadioField
            label={designWords.urgency}
            value={concern.urgency}
            words={urgencies}
            place={`concerns.${at}.urgency`}
            onChange={(urgency) => change(at, { ...concern, urgency })}
          />
          <Checkbox
            checked={concern.freezesMarketing === true}
            onChange={({ target }) => change(at, withFreeze(concern, target.checked))}
          >
            {designWords.freezesMarketing}
          </Checkbox>
          <ProblemsHere place={`concerns.${at}.id`} />
        </ListBlock>
      ))}
      {first && survey.privacy === "named" && concerns.length < most && (
        <Button type="link" onClick={() => add(firstRow(first, false))}>
          {designWords.addConcern}
        </Button>
      )}
    </>
  );
}
