import type { FatigueBudget } from "@shared/survey/survey-rule";
import { InputNumber } from "antd";
import { Board } from "../../parts/board";
import { programmeWords } from "../../words/programme-words";
import { Labelled } from "./labelled";

interface Props {
  readonly budget: FatigueBudget;
  readonly readOnly: boolean;
  readonly onChange: (budget: FatigueBudget) => void;
}

const fields = [
  { name: "most", label: programmeWords.most, least: 1, most: 20 },
  { name: "days", label: programmeWords.within, least: 1, most: 90 },
  { name: "daysBetween", label: programmeWords.between, least: 0, most: 30 },
] as const;

/** How often one person may be asked, over all surveys together. */
export function BudgetCard({ budget, readOnly, onChange }: Props) {
  return (
    <Board title={programmeWords.budget}>
      <p className="soft">{programmeWords.budgetMeans}</p>
      <p className="rule-sentence">{programmeWords.budgetSentence(budget.most, budget.days, budget.daysBetween)}</p>
      {!readOnly && (
        <div className="rule-trigger">
          {fields.map(({ name, label, least, most }) => (
            <Labelled key={name} label={label}>
              {(id) => (
                <InputNumber
                  id={id}
                  min={least}
                  max={most}
                  precision={0}
                  value={budget[name]}
                  onChange={(next) => next !== null && onChange({ ...budget, [name]: next })}
                />
              )}
            </Labelled>
          ))}
        </div>
      )}
    </Board>
  );
}
