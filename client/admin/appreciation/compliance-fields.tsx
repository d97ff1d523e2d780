import { type LocalDate, parseLocalDate } from "@shared/calendar/local-date";
import { Checkbox, DatePicker, Input } from "antd";
import dayjs from "dayjs";
import { confirmWords, programmeFormWords, programmeProblemWords } from "../words/appreciation-words";
import type { draftProblems, ProgrammeDraft } from "./programme-draft";
import { ProgrammeField } from "./programme-field";

interface Props {
  readonly draft: ProgrammeDraft;
  readonly problems: ReturnType<typeof draftProblems>;
  readonly today: LocalDate;
  readonly onChange: (part: Partial<ProgrammeDraft>) => void;
}

const confirmations = Object.keys(confirmWords) as (keyof typeof confirmWords)[];

function Confirmations({ draft: { confirms }, problems, onChange }: Omit<Props, "today">) {
  const unconfirmed = problems.get("confirms");
  return (
    <fieldset className="appreciation-confirms">
      <legend className="field-label">{programmeFormWords.confirms}</legend>
      {confirmations.map((name) => (
        <Checkbox
          key={name}
          checked={confirms[name]}
          onChange={({ target }) => onChange({ confirms: { ...confirms, [name]: target.checked } })}
        >
          {confirmWords[name]}
        </Checkbox>
      ))}
      {unconfirmed !== undefined && (
        <p className="field-problem" role="alert">
          {programmeProblemWords[unconfirmed]}
        </p>
      )}
    </fieldset>
  );
}

/** Whose word it rests on, and what the owner confirms one by one. */
export function ComplianceFields({ draft, problems, today, onChange }: Props) {
  return (
    <section aria-label={programmeFormWords.compliance}>
      <ProgrammeField label={programmeFormWords.lawyer} problem={problems.get("lawyer")}>
        {(id) => (
          <Input
            id={id}
            value={draft.lawyer}
            maxLength={60}
            placeholder={programmeFormWords.lawyerHint}
            onChange={({ target }) => onChange({ lawyer: target.value })}
          />
        )}
      </ProgrammeField>
      <div className="appreciation-pair is-wide-first">
        <ProgrammeField label={programmeFormWords.document} problem={problems.get("document")}>
          {(id) => (
            <Input
              id={id}
              value={draft.document}
              maxLength={80}
              placeholder={programmeFormWords.documentHint}
              onChange={({ target }) => onChange({ document: target.value })}
            />
          )}
        </ProgrammeField>
        <ProgrammeField label={programmeFormWords.confirmedOn} problem={problems.get("confirmedOn")}>
          {(id) => (
            <DatePicker
              id={id}
              className="wide"
              value={draft.confirmedOn === null ? null : dayjs(draft.confirmedOn)}
              maxDate={dayjs(today)}
              onChange={(date) =>
                onChange({ confirmedOn: (date && parseLocalDate(date.format("YYYY-MM-DD"))) ?? null })
              }
            />
          )}
        </ProgrammeField>
      </div>
      <Confirmations draft={draft} problems={problems} onChange={onChange} />
    </section>
  );
}
