import { lintReply } from "@shared/triage/lint-reply";
import { Button, Dropdown, Input } from "antd";
import { useId } from "react";
import { checkInWords } from "../words/check-in-words";
import "./reply-field.css";

interface Props {
  readonly label: string;
  /** How many characters it may have. */
  readonly longest: number;
  /** What is said most in such a place. */
  readonly usual?: readonly string[];
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (reply: string) => void;
}

/** The words to the patient, watched while they are typed for what must not be written here. */
export function ReplyField({ label, longest, usual = [], placeholder, value, onChange }: Props) {
  const id = useId();
  const findings = lintReply(value);
  return (
    <div className="field">
      <div className="field-line">
        <label htmlFor={id}>{label}</label>
        {usual.length > 0 && (
          <Dropdown
            trigger={["click"]}
            menu={{
              items: usual.map((reply) => ({ key: reply, label: reply })),
              onClick: ({ key }) => onChange(key),
            }}
          >
            <Button size="small" type="link" aria-haspopup="menu">
              {checkInWords.quickReplies} ▾
            </Button>
          </Dropdown>
        )}
      </div>
      <Input.TextArea
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        maxLength={longest}
        autoSize={{ minRows: 1, maxRows: 5 }}
        placeholder={placeholder ?? checkInWords.replyPlaceholder}
        status={findings.length > 0 ? "error" : ""}
        aria-describedby={findings.length > 0 ? `${id}-lint` : undefined}
        aria-invalid={findings.length > 0}
      />
      {findings.length > 0 && (
        <div id={`${id}-lint`} className="lint" role="alert">
          <ul>
            {findings.map((finding) => (
              <li key={`${finding.kind}-${finding.words}`}>{checkInWords.lint(finding)}</li>
            ))}
          </ul>
          <p>{checkInWords.lintAdvice}</p>
        </div>
      )}
    </div>
  );
}
