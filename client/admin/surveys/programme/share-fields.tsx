import type { PathwayId } from "@shared/pathway/pathway";
import type { SurveyRule } from "@shared/survey/survey-rule";
import { Checkbox, InputNumber } from "antd";
import { pathwayTitles } from "../../words/pathway-titles";
import { programmeWords } from "../../words/programme-words";
import { Labelled } from "./labelled";

type Shares = Pick<SurveyRule, "share" | "shares">;

interface Props {
  readonly value: Shares;
  readonly onChange: (value: Shares) => void;
}

interface PercentProps {
  readonly id?: string;
  readonly label: string;
  readonly share: number;
  readonly onChange: (share: number) => void;
}

function Percent({ id, label, share, onChange }: PercentProps) {
  return (
    <InputNumber
      {...(id !== undefined && { id })}
      aria-label={label}
      min={0}
      max={100}
      precision={1}
      suffix="%"
      value={Math.round(share * 1000) / 10}
      onChange={(next) => next !== null && onChange(Math.round(next * 10) / 1000)}
    />
  );
}

function without(shares: SurveyRule["shares"], pathwayId: PathwayId): SurveyRule["shares"] {
  const { [pathwayId]: _, ...others } = shares;
  return others;
}

/** How many of those concerned are asked, and for which follow-ups it is another share. */
export function ShareFields({ value: { share, shares }, onChange }: Props) {
  return (
    <>
      <Labelled label={programmeWords.share}>
        {(id) => (
          <Percent
            id={id}
            label={programmeWords.share}
            share={share}
            onChange={(next) => onChange({ share: next, shares })}
          />
        )}
      </Labelled>
      <div className="field">
        <span className="field-label">{programmeWords.strata}</span>
        {(Object.keys(pathwayTitles) as PathwayId[]).map((pathwayId) => {
          const own = shares[pathwayId];
          const label = programmeWords.strataOf(pathwayTitles[pathwayId]);
          return (
            <div key={pathwayId} className="rule-stratum">
              <Checkbox
                checked={own !== undefined}
                onChange={({ target }) =>
                  onChange({
                    share,
                    shares: target.checked ? { ...shares, [pathwayId]: share } : without(shares, pathwayId),
                  })
                }
              >
                {label}
              </Checkbox>
              {own !== undefined && (
                <Percent
                  label={label}
                  share={own}
                  onChange={(next) => onChange({ share, shares: { ...shares, [pathwayId]: next } })}
                />
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}
