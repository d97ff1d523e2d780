import { Button } from "antd";
import type { ReactNode } from "react";
import { inserted, put } from "../../drafts/list-edits";
import { FieldProblems } from "./field-problems";
import { MarkedField } from "./marked-field";

interface Props {
  /** As a problem names it. */
  readonly field: "departments" | "lines";
  readonly title: string;
  readonly means: ReactNode;
  readonly values: readonly string[];
  /** How many there may be, and how long each. */
  readonly most: number;
  readonly mostEach: number;
  readonly words: {
    readonly labelOf: (place: number) => string;
    readonly remove: (place: number) => string;
    readonly add: string;
  };
  readonly onChange: (values: readonly string[], what: string) => void;
  readonly onRemove: (place: number) => void;
}

/** Several short lines of the card, one below the other. */
export function LineList({ field, title, means, values, most, mostEach, words, onChange, onRemove }: Props) {
  const id = `card-${field}`;
  return (
    <fieldset className="card-line-list" data-field={field}>
      <legend>{title}</legend>
      <p className="soft">{means}</p>
      {values.map((value, place) => (
        <MarkedField
          key={`${place}-${values.length}`}
          quiet
          label={words.labelOf(place)}
          value={value}
          most={mostEach}
          field={`${field}.${place}`}
          tool={
            <Button
              size="small"
              type="text"
              aria-label={words.remove(place)}
              title={words.remove(place)}
              onClick={() => onRemove(place)}
            >
              ✕
            </Button>
          }
          onChange={(next) => onChange(put(values, place, next), `${field}.${place}`)}
        />
      ))}
      <FieldProblems field={field} id={`${id}-problems`} />
      {values.length < most && (
        <Button size="small" type="link" onClick={() => onChange(inserted(values, values.length - 1, ""), `${field}+`)}>
          {words.add}
        </Button>
      )}
    </fieldset>
  );
}
