import type { TemplateProblem } from "@shared/contract/message-views";
import type { TemplateField } from "@shared/template/template";
import { Button, Radio } from "antd";
import { useId } from "react";
import { ProblemsAt } from "../parts/problems-at";
import { templateKindWords, templateWords } from "../words/template-words";
import { CheckedInput } from "./checked-input";
import { FieldEditor } from "./field-editor";
import { mostFields, newField, type TemplateDraft } from "./template-draft";

interface Props {
  readonly draft: TemplateDraft;
  readonly problems: readonly TemplateProblem[];
  readonly onChange: (part: Partial<TemplateDraft>) => void;
}

const kinds = ["once", "long"] as const;

/** Everything of a template that the clinic decides. */
export function TemplateFields({ draft, problems, onChange }: Props) {
  const id = useId();
  const { fields } = draft;
  const put = (place: number, next: TemplateField | undefined) =>
    onChange({ fields: fields.flatMap((field, at) => (at === place ? (next ?? []) : field)) });
  return (
    <>
      <CheckedInput
        label={templateWords.id}
        value={draft.id}
        most={80}
        hint={templateWords.idMeans}
        field="id"
        problems={problems}
        onChange={(value) => onChange({ id: value })}
      />
      <CheckedInput
        label={templateWords.name}
        value={draft.title}
        most={40}
        hint={templateWords.titleMeans}
        field="title"
        problems={problems}
        onChange={(title) => onChange({ title })}
      />
      <div className="field">
        <span id={`${id}kind`} className="field-label">
          {templateWords.kind}
        </span>
        <Radio.Group
          aria-labelledby={`${id}kind`}
          value={draft.kind}
          onChange={({ target }) => onChange({ kind: target.value })}
          options={kinds.map((value) => ({ value, label: templateKindWords[value].title }))}
        />
        <p className="soft">{templateKindWords[draft.kind].means}</p>
      </div>
      <h3 className="template-heading">{templateWords.fields}</h3>
      <p className="soft">{templateWords.fieldsMeans}</p>
      {fields.map((field, place) => (
        <FieldEditor
          key={`${place}-${fields.length}`}
          field={field}
          place={place}
          problems={problems}
          onChange={(next) => put(place, next)}
          onRemove={() => put(place, undefined)}
        />
      ))}
      <ProblemsAt id={`${id}fields`} problems={problems} field="fields" />
      {fields.length < mostFields && (
        <Button type="link" onClick={() => onChange({ fields: [...fields, newField(fields)] })}>
          {templateWords.addField}
        </Button>
      )}
    </>
  );
}
