import type { Condition } from "@shared/survey/condition";
import type { Survey } from "@shared/survey/survey";
import { Button, Select } from "antd";
import { conditionModeWords, conditionWords } from "../../words/survey-condition-words";
import { ConditionLine } from "./condition-line";
import { type ConditionMode, type ConditionRows, conditionRows, fromRows, isGroup } from "./condition-rows";
import { firstRow, type Subject } from "./relation";
import { namedSubjects } from "./subject-groups";
import "./condition.css";

interface Props {
  readonly survey: Survey;
  /** What it is called for those who do not see where it stands. */
  readonly label: string;
  readonly value: Condition | undefined;
  readonly subjects: readonly Subject[];
  /** Set for a list of lines inside another one. */
  readonly inner?: boolean;
  /** The last line cannot be taken out. */
  readonly needed?: boolean;
  readonly onChange: (condition: Condition | undefined) => void;
}

const outerModes: readonly ConditionMode[] = ["all", "any", "none", "notAll"];
const mostRows = 8;

/** Taken together the other way than the lines around it; else it would change nothing. */
const freshGroup = (around: ConditionMode, row: Condition): Condition =>
  around === "all" ? { any: [row] } : { all: [row] };

const isTangled = (row: Condition): boolean => isGroup(row) || "not" in row;

/** A single line holds or not: only with more of them there is something to ask. */
const asksMode = ({ mode, rows }: ConditionRows): boolean => rows.length > (mode === "all" ? 1 : 0);

interface ModeProps {
  readonly mode: ConditionMode;
  /** Only the two that turn nothing round. */
  readonly few: boolean;
  readonly onChange: (mode: ConditionMode) => void;
}

function ModeSelect({ mode, few, onChange }: ModeProps) {
  const modes = few ? outerModes.slice(0, 2) : outerModes;
  return (
    <Select
      size="small"
      aria-label={conditionWords.mode}
      value={mode}
      popupMatchSelectWidth={false}
      options={modes.map((one) => ({ value: one, label: conditionModeWords[one] }))}
      onChange={onChange}
    />
  );
}

interface AddRowProps {
  readonly onRow: () => void;
  readonly onGroup: (() => void) | undefined;
}

function AddRow({ onRow, onGroup }: AddRowProps) {
  return (
    <span className="condition-ways">
      <Button size="small" type="link" onClick={onRow}>
        {conditionWords.add}
      </Button>
      {onGroup && (
        <Button size="small" type="link" onClick={onGroup}>
          {conditionWords.addGroup}
        </Button>
      )}
    </span>
  );
}

/** Puts a condition together line by line; without a line it always holds. */
export function ConditionEditor({ survey, label, value, subjects, inner = false, needed = false, onChange }: Props) {
  const { mode, rows } = conditionRows(value);
  const plain = inner || mode === "none" || mode === "notAll";
  const groups = namedSubjects(subjects, survey);
  const newest = subjects.at(-1);
  const put = (next: readonly Condition[], how: ConditionMode = mode) =>
    onChange(fromRows({ mode: how, rows: next }, inner));
  const putAt = (place: number, row: Condition | undefined) =>
    put(rows.flatMap((one, at) => (at === place ? (row ?? []) : one)));
  if (!newest && rows.length === 0) return <p className="soft">{conditionWords.nothingEarlier}</p>;
  return (
    <fieldset className={inner ? "condition is-inner" : "condition"} aria-label={label}>
      {asksMode({ mode, rows }) && (
        <ModeSelect mode={mode} few={inner || rows.some(isTangled)} onChange={(next) => put(rows, next)} />
      )}
      <ul>
        {rows.map((row, place) =>
          isGroup(row) ? (
            <li key={`${place}-${rows.length}`}>
              <ConditionEditor
                inner
                survey={survey}
                label={conditionWords.group(place)}
                value={row}
                subjects={subjects}
                onChange={(next) => putAt(place, next)}
              />
            </li>
          ) : (
            <ConditionLine
              key={`${place}-${rows.length}`}
              row={row}
              place={place}
              subjects={subjects}
              groups={groups}
              plain={plain}
              onChange={(next) => putAt(place, next)}
              onRemove={needed && rows.length === 1 ? undefined : () => putAt(place, undefined)}
            />
          ),
        )}
      </ul>
      {newest && rows.length < mostRows && (
        <AddRow
          onRow={() => put([...rows, firstRow(newest, plain)])}
          onGroup={
            plain || rows.length === 0 ? undefined : () => put([...rows, freshGroup(mode, firstRow(newest, true))])
          }
        />
      )}
    </fieldset>
  );
}
