import type { Problem } from "@shared/contract/problem";
import type { PathwayRow } from "@shared/contract/staff-views";
import type { StaffMember } from "@shared/team/staff";
import { Alert, Button, DatePicker, Input, Select } from "antd";
import dayjs from "dayjs";
import { Link } from "react-router";
import { episodeWords } from "../words/episode-words";
import { problemSentence } from "../words/problem-words";
import { LabelledField } from "./labelled-field";
import type { StartDraft, StartField } from "./start-draft";
import { StartParameters } from "./start-parameters";

interface Props {
  readonly draft: StartDraft;
  readonly pathways: readonly PathwayRow[];
  readonly team: readonly StaffMember[];
  /** Fields to mark; empty until the first try. */
  readonly missing: readonly StartField[];
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly onChange: (part: Partial<StartDraft>) => void;
  readonly onSubmit: () => void;
}

const withRole = (team: readonly StaffMember[], role: "doctor" | "nurse") =>
  team
    .filter(({ roles }) => roles.includes(role))
    .map(({ id, name, title }) => ({ value: id, label: `${name}　${title}` }));

const pathwayOptions = (rows: readonly PathwayRow[]) =>
  rows.map(({ pathway, state }) => ({
    value: pathway.id,
    label: state === "active" ? pathway.title : `${pathway.title}${episodeWords.unsigned}`,
    disabled: state !== "active",
  }));

function PersonFields({ draft, pathways, team, missing, onChange }: Props) {
  const wrong = (field: StartField) => missing.includes(field);
  return (
    <div className="start-grid">
      <LabelledField label={episodeWords.patientName} missing={wrong("patientName")}>
        {(id) => (
          <Input
            id={id}
            value={draft.patientName}
            maxLength={20}
            autoComplete="off"
            onChange={(event) => onChange({ patientName: event.target.value })}
          />
        )}
      </LabelledField>
      <LabelledField label={episodeWords.birthDate} missing={false} optional={episodeWords.birthDateWhy}>
        {(id) => (
          <DatePicker
            id={id}
            className="wide"
            value={draft.birthDate ? dayjs(draft.birthDate) : null}
            onChange={(date) => onChange({ birthDate: date ? date.format("YYYY-MM-DD") : "" })}
          />
        )}
      </LabelledField>
      <LabelledField label={episodeWords.procedureDate} missing={wrong("procedureDate")}>
        {(id) => (
          <DatePicker
            id={id}
            className="wide"
            value={draft.procedureDate === undefined ? null : dayjs(draft.procedureDate)}
            onChange={(date) => onChange({ procedureDate: date ? date.format("YYYY-MM-DD") : "" })}
          />
        )}
      </LabelledField>
      <LabelledField label={episodeWords.chosenPathway} missing={wrong("pathwayId")}>
        {(id) => (
          <Select
            id={id}
            className="wide"
            {...(draft.pathwayId && { value: draft.pathwayId })}
            options={pathwayOptions(pathways)}
            onChange={(pathwayId) => onChange({ pathwayId, parameters: {} })}
          />
        )}
      </LabelledField>
      <LabelledField label={episodeWords.doctor} missing={wrong("doctorId")}>
        {(id) => (
          <Select
            id={id}
            className="wide"
            {...(draft.doctorId !== undefined && { value: draft.doctorId })}
            options={withRole(team, "doctor")}
            onChange={(doctorId) => onChange({ doctorId })}
          />
        )}
      </LabelledField>
      <LabelledField label={episodeWords.nurse} missing={wrong("nurseId")}>
        {(id) => (
          <Select
            id={id}
            className="wide"
            {...(draft.nurseId !== undefined && { value: draft.nurseId })}
            options={withRole(team, "nurse")}
            onChange={(nurseId) => onChange({ nurseId })}
          />
        )}
      </LabelledField>
    </div>
  );
}

/** Who, which pathway, which day, who is responsible, and the values that are this person's own. */
export function StartForm(props: Props) {
  const { draft, pathways, busy, problem, onChange, onSubmit } = props;
  const pathway = pathways.find((row) => row.pathway.id === draft.pathwayId)?.pathway;
  return (
    <form
      className="start-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {pathways.every(({ state }) => state !== "active") && (
        <Alert
          type="warning"
          showIcon
          title={episodeWords.noSigned}
          action={<Link to="/pathways">{episodeWords.goToPathways}</Link>}
        />
      )}
      <section className="card" aria-label={episodeWords.who}>
        <h2>{episodeWords.who}</h2>
        <PersonFields {...props} />
      </section>
      {pathway && <StartParameters pathway={pathway} chosen={draft.parameters} onChange={onChange} />}
      {problem && <Alert type="error" showIcon title={problemSentence(problem)} />}
      <div className="start-submit">
        <Button type="primary" size="large" htmlType="submit" loading={busy}>
          {episodeWords.create}
        </Button>
      </div>
    </form>
  );
}
