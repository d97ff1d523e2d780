import type { CaseOutcome } from "@shared/case/case";
import type { CaseRow } from "@shared/contract/case-views";
import { Input, Radio } from "antd";
import { useId } from "react";
import { ReplyField } from "../check-in/reply-field";
import { type CaseStepKind, caseFormWords, caseReplies } from "../words/case-form-words";
import { caseOutcomeWords } from "../words/case-words";
import type { CaseDraft } from "./case-draft";
import { FieldMissing } from "./field-missing";
import { HandOverFields } from "./hand-over-fields";

interface Props {
  readonly row: CaseRow;
  readonly kind: CaseStepKind;
  readonly draft: CaseDraft;
  /** Something was left out at the last try. */
  readonly missing: boolean;
  readonly onChange: (part: Partial<CaseDraft>) => void;
}

type Field = Pick<Props, "draft" | "missing" | "onChange">;

function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value | undefined;
  readonly words: Readonly<Record<Value, string>>;
  readonly missing: boolean;
  readonly onChange: (value: Value) => void;
}) {
  const { label, value, words, missing, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <span id={id} className="field-label">
        {label}
      </span>
      <Radio.Group
        aria-labelledby={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        options={(Object.keys(words) as Value[]).map((one) => ({ value: one, label: words[one] }))}
      />
      <FieldMissing when={missing && value === undefined} words={caseFormWords.choose} />
    </div>
  );
}

function Note({ label, draft, missing, onChange }: Field & { readonly label: string }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        value={draft.note}
        maxLength={500}
        autoSize={{ minRows: 1, maxRows: 5 }}
        placeholder={caseFormWords.notePlaceholder}
        onChange={(event) => onChange({ note: event.target.value })}
      />
      <FieldMissing when={missing && draft.note.trim() === ""} words={caseFormWords.missing} />
    </div>
  );
}

function Reply({ label, draft, missing, onChange }: Field & { readonly label: string }) {
  return (
    <>
      <ReplyField
        label={label}
        longest={500}
        usual={caseReplies}
        value={draft.reply}
        onChange={(reply) => onChange({ reply })}
      />
      <FieldMissing when={missing && draft.reply.trim() === ""} words={caseFormWords.missing} />
    </>
  );
}

const reachedWords = { yes: caseFormWords.reachedYes, no: caseFormWords.reachedNo } as const;

function Called({ draft, missing, onChange }: Field) {
  return (
    <>
      <Choice
        label={caseFormWords.reached}
        value={draft.reached === undefined ? undefined : draft.reached ? "yes" : "no"}
        words={reachedWords}
        missing={missing}
        onChange={(value) => onChange({ reached: value === "yes" })}
      />
      <Note label={caseFormWords.note} draft={draft} missing={false} onChange={onChange} />
      <p className="soft">{caseFormWords.number}</p>
    </>
  );
}

/** What has to be told for one kind of step. */
export function CaseStepFields({ row, kind, draft, missing, onChange }: Props) {
  const field = { draft, missing, onChange };
  switch (kind) {
    case "taken":
      return <p className="soft">{caseFormWords.takenMeans}</p>;
    case "called":
      return <Called {...field} />;
    case "replied":
      return <Reply label={caseFormWords.reply} {...field} />;
    case "noted":
      return <Note label={caseFormWords.noteRequired} {...field} />;
    case "handedOver":
      return <HandOverFields row={row} {...field} />;
    case "closed":
      return (
        <>
          <Choice<CaseOutcome>
            label={caseFormWords.outcome}
            value={draft.outcome}
            words={caseOutcomeWords}
            missing={missing}
            onChange={(outcome) => onChange({ outcome })}
          />
          <Reply label={caseFormWords.closingReply} {...field} />
          <Note label={caseFormWords.note} draft={draft} missing={false} onChange={onChange} />
        </>
      );
  }
}
