import { mayOwn } from "@shared/case/may-own";
import type { CaseRow } from "@shared/contract/case-views";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useId } from "react";
import { ask } from "../app/ask";
import { ReplyField } from "../check-in/reply-field";
import { caseFormWords } from "../words/case-form-words";
import { problemSentence } from "../words/problem-words";
import type { CaseDraft } from "./case-draft";
import { FieldMissing } from "./field-missing";

interface Props {
  readonly row: CaseRow;
  readonly draft: CaseDraft;
  readonly missing: boolean;
  readonly onChange: (part: Partial<CaseDraft>) => void;
}

/** To whom a case goes and why; only those who may have such a case. */
export function HandOverFields({ row, draft, missing, onChange }: Props) {
  const id = useId();
  const team = useQuery({ queryKey: ["team"], queryFn: () => ask("staff.list", {}), staleTime: 300_000 });
  const colleagues = (team.data?.rows ?? []).filter((one) => one.id !== row.owner.id && mayOwn(row.kind, one.roles));
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{caseFormWords.to}</label>
        <Select
          id={id}
          className="wide"
          value={draft.to ?? null}
          placeholder={caseFormWords.toPlaceholder}
          loading={team.isPending}
          showSearch={{ optionFilterProp: "label" }}
          notFoundContent={team.error ? problemSentence(team.error.problem) : caseFormWords.nobody}
          onChange={(to) => to !== null && onChange({ to })}
          options={colleagues.map(({ id: value, name, title }) => ({ value, label: `${name}　${title}` }))}
        />
        <FieldMissing when={missing && draft.to === undefined} words={caseFormWords.choose} />
      </div>
      <ReplyField
        label={caseFormWords.reason}
        placeholder={caseFormWords.reasonPlaceholder}
        longest={200}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
      />
      <FieldMissing when={missing && draft.reason.trim() === ""} words={caseFormWords.missing} />
    </>
  );
}
