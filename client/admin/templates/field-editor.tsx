import type { TemplateProblem } from "@shared/contract/message-views";
import { fieldTypeOf, mostOf } from "@shared/template/field-rules";
import type { FieldSource, Language, TemplateField } from "@shared/template/template";
import { Button, Select } from "antd";
import { useId } from "react";
import { ProblemsAt } from "../parts/problems-at";
import { fieldRuleWords } from "../words/template-problem-words";
import { cardLanguageWords, fieldSourceWords, templateWords } from "../words/template-words";
import { CheckedInput } from "./checked-input";

interface Props {
  readonly field: TemplateField;
  readonly place: number;
  readonly problems: readonly TemplateProblem[];
  readonly onChange: (field: TemplateField) => void;
  readonly onRemove: () => void;
}

const sources = Object.keys(fieldSourceWords) as FieldSource[];
const languages: readonly Language[] = ["zh", "en"];
const noText = { zh: "", en: "" };

/** The fixed words stay in memory while another source is tried out, but are not sent with it. */
const withSource = (field: TemplateField, source: FieldSource): TemplateField => {
  const { text, ...rest } = field;
  return source === "text" ? { ...rest, source, text: text ?? noText } : { ...rest, source };
};

/** One field of a template: WeChat's key, its label, what fills it, and what WeChat takes there. */
export function FieldEditor({ field, place, problems, onChange, onRemove }: Props) {
  const id = useId();
  const at = (part: string) => `fields.${place}.${part}`;
  const type = fieldTypeOf(field.key);
  const text = field.text ?? noText;
  return (
    <fieldset className="template-field">
      <legend>
        {templateWords.fieldOf(place)}
        <Button size="small" type="text" aria-label={templateWords.removeField(place)} onClick={onRemove}>
          ✕
        </Button>
      </legend>
      <div className="template-field-grid">
        <CheckedInput
          label={templateWords.key}
          value={field.key}
          most={30}
          field={at("key")}
          problems={problems}
          onChange={(key) => onChange({ ...field, key })}
        />
        <CheckedInput
          label={templateWords.label}
          value={field.label}
          most={30}
          field={at("label")}
          problems={problems}
          onChange={(label) => onChange({ ...field, label })}
        />
        <div className="field">
          <label htmlFor={id}>{templateWords.source}</label>
          <Select
            id={id}
            className="wide"
            value={field.source}
            onChange={(source) => onChange(withSource(field, source))}
            options={sources.map((value) => ({ value, label: fieldSourceWords[value] }))}
          />
          <ProblemsAt id={`${id}problems`} problems={problems} field={at("source")} />
        </div>
      </div>
      <p className="soft">{fieldRuleWords(field.key) ?? templateWords.unknownType}</p>
      {field.source === "text" && (
        <div className="template-text-grid">
          {languages.map((language) => (
            <CheckedInput
              key={language}
              label={templateWords.textIn(cardLanguageWords[language])}
              value={text[language]}
              most={60}
              counted={type && mostOf(type)}
              field={at(`text.${language}`)}
              problems={problems}
              onChange={(words) => onChange({ ...field, text: { ...text, [language]: words } })}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
