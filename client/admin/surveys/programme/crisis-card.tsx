import type { CrisisProtocol } from "@shared/survey/survey-rule";
import { Alert, Button, Input } from "antd";
import { Board } from "../../parts/board";
import { programmeWords } from "../../words/programme-words";
import { isComplete, isPhone } from "./crisis-protocol";
import { Labelled } from "./labelled";

interface Props {
  readonly crisis: CrisisProtocol | undefined;
  readonly readOnly: boolean;
  readonly onChange: (crisis: CrisisProtocol) => void;
}

const nothing: CrisisProtocol = { phone: "", steps: "", watched: "" };

function Fields({ crisis, readOnly, onChange }: Props & { readonly crisis: CrisisProtocol }) {
  const wrong = crisis.phone !== "" && !isPhone(crisis.phone);
  return (
    <>
      <div className="rule-trigger">
        <Labelled label={programmeWords.phone} {...(wrong && { hint: programmeWords.phoneWrong })}>
          {(id) => (
            <Input
              id={id}
              disabled={readOnly}
              value={crisis.phone}
              maxLength={20}
              {...(wrong && { status: "error" as const })}
              onChange={({ target }) => onChange({ ...crisis, phone: target.value })}
            />
          )}
        </Labelled>
        <Labelled label={programmeWords.watched} hint={programmeWords.watchedMeans}>
          {(id) => (
            <Input
              id={id}
              disabled={readOnly}
              value={crisis.watched}
              maxLength={60}
              placeholder={programmeWords.watchedHint}
              onChange={({ target }) => onChange({ ...crisis, watched: target.value })}
            />
          )}
        </Labelled>
      </div>
      <Labelled label={programmeWords.steps}>
        {(id) => (
          <Input.TextArea
            id={id}
            disabled={readOnly}
            value={crisis.steps}
            maxLength={500}
            placeholder={programmeWords.stepsHint}
            autoSize={{ minRows: 3, maxRows: 8 }}
            onChange={({ target }) => onChange({ ...crisis, steps: target.value })}
          />
        )}
      </Labelled>
      {!isComplete(crisis) && <p className="field-problem">{programmeWords.incomplete}</p>}
    </>
  );
}

/** What the clinic does when somebody thinks of hurting themselves, and why it has to be told. */
export function CrisisCard({ crisis, readOnly, onChange }: Props) {
  return (
    <Board title={programmeWords.crisis}>
      <p className="soft">{programmeWords.crisisWhy}</p>
      {crisis && <Fields crisis={crisis} readOnly={readOnly} onChange={onChange} />}
      {!crisis && (
        <Alert
          type="warning"
          showIcon
          title={programmeWords.crisisNone}
          action={
            !readOnly && (
              <Button size="small" onClick={() => onChange(nothing)}>
                {programmeWords.crisisOn}
              </Button>
            )
          }
        />
      )}
    </Board>
  );
}
