import { cardBounds } from "@shared/card/card-bounds";
import { cardEditorWords } from "../../words/card-editor-words";
import { cardFieldWords } from "../../words/card-words";
import { KindField } from "./kind-field";
import { LineList } from "./line-list";
import { MarkedField } from "./marked-field";
import { PermitFields } from "./permit-fields";
import type { CardEditing } from "./use-card-draft";
import { useRemoval } from "./use-removal";

interface Props {
  readonly editing: CardEditing;
}

/** The objective facts in one line each, in the order in which they stand on the card. */
const facts = [
  { field: "licensedName", most: cardBounds.name },
  { field: "category", most: cardBounds.category },
] as const;

const places = [
  { field: "address", most: cardBounds.address },
  { field: "hours", most: cardBounds.hours },
  { field: "phone", most: cardBounds.phone },
] as const;

const departmentWords = {
  labelOf: cardEditorWords.departmentOf,
  remove: cardEditorWords.removeDepartment,
  add: cardEditorWords.addDepartment,
};

const lineWords = {
  labelOf: cardEditorWords.lineOf,
  remove: cardEditorWords.removeLine,
  add: cardEditorWords.addLine,
};

function OwnWords({ editing: { draft, edit }, onRemove }: Props & { readonly onRemove: (place: number) => void }) {
  return (
    <>
      <LineList
        field="lines"
        title={cardFieldWords.lines}
        means={cardEditorWords.linesMeans}
        values={draft.lines}
        most={cardBounds.lines}
        mostEach={cardBounds.line}
        words={lineWords}
        onChange={(lines, what) => edit({ lines }, what)}
        onRemove={onRemove}
      />
      <PermitFields draft={draft} onEdit={edit} />
    </>
  );
}

/** Everything that stands on a card. */
export function CardFields({ editing }: Props) {
  const { draft, edit } = editing;
  const remove = useRemoval(editing);
  const lineOf = ({ field, most }: (typeof facts)[number] | (typeof places)[number]) => (
    <MarkedField
      key={field}
      label={cardFieldWords[field]}
      value={draft[field]}
      most={most}
      field={field}
      onChange={(value) => edit({ [field]: value }, field)}
    />
  );
  return (
    <>
      <KindField value={draft.kind} onChange={(kind) => edit({ kind }, "kind")} />
      <h3 className="card-fields-title">{cardEditorWords.clinicFacts}</h3>
      <p className="soft">{cardEditorWords.factsMeans}</p>
      {facts.map(lineOf)}
      <LineList
        field="departments"
        title={cardFieldWords.departments}
        means={cardEditorWords.departmentsMeans}
        values={draft.departments}
        most={cardBounds.departments}
        mostEach={cardBounds.department}
        words={departmentWords}
        onChange={(departments, what) => edit({ departments }, what)}
        onRemove={(place) => remove("departments", place)}
      />
      {places.map(lineOf)}
      {draft.kind === "advertising" && <OwnWords editing={editing} onRemove={(place) => remove("lines", place)} />}
    </>
  );
}
