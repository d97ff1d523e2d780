import { mostPerYear, mostValue } from "@shared/appreciation/programme";
import { Input, InputNumber } from "antd";
import { programmeFormWords } from "../words/appreciation-words";
import { yuan } from "../words/compensation-words";
import type { draftProblems, ProgrammeDraft } from "./programme-draft";
import { ProgrammeField } from "./programme-field";

interface Props {
  readonly draft: ProgrammeDraft;
  readonly problems: ReturnType<typeof draftProblems>;
  readonly onChange: (part: Partial<ProgrammeDraft>) => void;
}

/** One fixed, small thing: what, what it costs, and how many a person gets in a year. */
export function ThingFields({ draft, problems, onChange }: Props) {
  return (
    <section aria-label={programmeFormWords.thing}>
      <ProgrammeField
        label={programmeFormWords.item}
        means={programmeFormWords.itemMeans}
        problem={problems.get("item")}
      >
        {(id) => (
          <Input
            id={id}
            value={draft.item}
            maxLength={30}
            placeholder={programmeFormWords.itemHint}
            onChange={({ target }) => onChange({ item: target.value })}
          />
        )}
      </ProgrammeField>
      <div className="appreciation-pair">
        <ProgrammeField
          label={programmeFormWords.value}
          means={programmeFormWords.valueMeans(yuan(mostValue))}
          problem={problems.get("value")}
        >
          {(id) => (
            <InputNumber
              id={id}
              className="wide"
              value={draft.yuan}
              min={0}
              max={10_000}
              precision={2}
              onChange={(next) => onChange({ yuan: next })}
            />
          )}
        </ProgrammeField>
        <ProgrammeField
          label={programmeFormWords.perYear}
          means={programmeFormWords.perYearMeans(mostPerYear)}
          problem={problems.get("perYear")}
        >
          {(id) => (
            <InputNumber
              id={id}
              className="wide"
              value={draft.perYear}
              min={0}
              max={100}
              precision={0}
              onChange={(next) => onChange({ perYear: next })}
            />
          )}
        </ProgrammeField>
      </div>
    </section>
  );
}
