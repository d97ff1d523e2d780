import type { SurveyQuestion } from "@shared/survey/survey-question";
import { designWords } from "../../words/survey-design-words";
import { BothInput } from "./both-input";
import { ChoiceList } from "./choice-list";
import { NumberField } from "./number-field";

interface Props {
  readonly question: SurveyQuestion;
  readonly place: string;
  readonly onChange: (question: SurveyQuestion) => void;
}

type Scale = Extract<SurveyQuestion, { readonly kind: "scale" }>;
type NumberQuestion = Extract<SurveyQuestion, { readonly kind: "number" }>;

function ScaleFields({ question, place, onChange }: Props & { readonly question: Scale }) {
  const { from, to, ends } = question;
  return (
    <>
      <div className="design-row">
        <NumberField
          label={designWords.from}
          value={from}
          least={0}
          most={1}
          place={`${place}.from`}
          onChange={(next) => next !== undefined && onChange({ ...question, from: next })}
        />
        <NumberField
          label={designWords.to}
          value={to}
          least={1}
          most={10}
          place={`${place}.to`}
          onChange={(next) => next !== undefined && onChange({ ...question, to: next })}
        />
      </div>
      {(["low", "high"] as const).map((end) => (
        <BothInput
          key={end}
          beside
          label={designWords[end]}
          value={ends[end]}
          most={40}
          place={`${place}.ends.${end}`}
          onChange={(text) => onChange({ ...question, ends: { ...ends, [end]: text } })}
        />
      ))}
    </>
  );
}

function NumberFields({ question, place, onChange }: Props & { readonly question: NumberQuestion }) {
  return (
    <>
      <div className="design-row">
        {(["from", "to"] as const).map((end) => (
          <NumberField
            key={end}
            label={designWords[end]}
            value={question[end]}
            least={-1000}
            most={1000}
            place={`${place}.${end}`}
            onChange={(next) => next !== undefined && onChange({ ...question, [end]: next })}
          />
        ))}
      </div>
      <BothInput
        beside
        label={designWords.unit}
        value={question.unit}
        most={10}
        place={`${place}.unit`}
        onChange={(unit) => onChange({ ...question, unit })}
      />
    </>
  );
}

/** What only one kind of question has. */
export function KindFields({ question, place, onChange }: Props) {
  switch (question.kind) {
    case "choice":
    case "choices":
      return (
        <ChoiceList
          choices={question.choices}
          place={`${place}.choices`}
          valued={question.kind === "choice"}
          onChange={(choices) => onChange({ ...question, choices })}
        />
      );
    case "scale":
      return <ScaleFields question={question} place={place} onChange={onChange} />;
    case "number":
      return <NumberFields question={question} place={place} onChange={onChange} />;
    case "text":
      return (
        <NumberField
          label={designWords.most}
          value={question.most}
          least={1}
          most={500}
          place={`${place}.most`}
          onChange={(next) => next !== undefined && onChange({ ...question, most: next })}
        />
      );
    default:
      return null;
  }
}
