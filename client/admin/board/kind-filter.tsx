import type { ResourceKind } from "@shared/appointment/resource";
import { boardWords } from "../words/board-words";
import { resourceKindWords } from "../words/visit-words";
import "./kind-filter.css";

interface Props {
  /** Kinds that exist here. */
  readonly kinds: readonly ResourceKind[];
  /** Those chosen; `undefined` shows everybody with whom appointments are made. */
  readonly chosen: readonly ResourceKind[] | undefined;
  readonly onChange: (chosen: readonly ResourceKind[] | undefined) => void;
}

/** Which columns are shown: everybody who is booked, or some kinds. */
export function KindFilter({ kinds, chosen, onChange }: Props) {
  const toggle = (kind: ResourceKind) => {
    const next = chosen?.includes(kind) ? chosen.filter((one) => one !== kind) : [...(chosen ?? []), kind];
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset className="kind-filter">
      <legend className="hidden-text">{boardWords.kinds}</legend>
      <label>
        <input type="checkbox" checked={chosen === undefined} onChange={() => onChange(undefined)} />
        <span>{boardWords.booked}</span>
      </label>
      {kinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={chosen?.includes(kind) ?? false} onChange={() => toggle(kind)} />
          <span>{resourceKindWords[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}
