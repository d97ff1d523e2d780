import { scoreRange } from "@shared/survey/score-range";
import type { Band, Score, Survey } from "@shared/survey/survey";
import { Button, Input, InputNumber } from "antd";
import { put, removed } from "../../drafts/list-edits";
import { designWords } from "../../words/survey-design-words";
import { nextId } from "../survey-ids";
import { ProblemsHere } from "./problems-context";
import "./band-list.css";

interface Props {
  readonly survey: Survey;
  readonly score: Score;
  /** Which score of the survey it is. */
  readonly at: number;
  readonly onChange: (bands: readonly Band[]) => void;
}

const most = 12;

/** What the values of a score are called, from the lowest to the greatest. */
export function BandList({ survey, score, at, onChange }: Props) {
  const { bands } = score;
  const place = `scores.${at}.bands`;
  const greatest = scoreRange(survey, score)?.to ?? (bands.at(-1)?.upTo ?? 0) + 1;
  const fresh = (): Band => ({
    id: nextId(
      "b",
      bands.map(({ id }) => id),
    ),
    upTo: greatest,
    label: "",
  });
  return (
    <div className="field">
      <span className="field-label">{designWords.bands}</span>
      <p className="soft">{designWords.bandsMean}</p>
      <ol className="band-list">
        {bands.map((band, number) => (
          <li key={band.id}>
            <span className="design-line">
              {designWords.upTo}
              <InputNumber
                aria-label={designWords.upToOf(number)}
                className="band-limit"
                value={band.upTo}
                min={-1000}
                max={1000}
                onChange={(upTo) => upTo !== null && onChange(put(bands, number, { ...band, upTo }))}
              />
              <Input
                aria-label={designWords.bandLabelOf(number)}
                placeholder={designWords.bandLabel}
                value={band.label}
                maxLength={40}
                onChange={({ target }) => onChange(put(bands, number, { ...band, label: target.value }))}
              />
              <Button
                size="small"
                type="text"
                aria-label={designWords.removeBand(number)}
                onClick={() => onChange(removed(bands, number))}
              >
                ✕
              </Button>
            </span>
            <ProblemsHere deep place={`${place}.${number}`} />
          </li>
        ))}
      </ol>
      <ProblemsHere place={place} />
      {bands.length < most && (
        <Button size="small" type="link" onClick={() => onChange([...bands, fresh()])}>
          {designWords.addBand}
        </Button>
      )}
    </div>
  );
}
