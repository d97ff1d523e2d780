import type { PatientRow } from "@shared/contract/desk-views";
import { Select } from "antd";
import { useState } from "react";
import { bookingWords } from "../words/booking-words";
import { useKnownPatients } from "./use-known-patients";

/** Somebody the clinic knows, or the name of somebody it does not. */
export interface ChosenPatient {
  readonly patientId?: string;
  readonly patientName: string;
}

interface Props {
  readonly id: string;
  readonly value: ChosenPatient | undefined;
  readonly onChange: (patient: ChosenPatient | undefined) => void;
  /** Only somebody the clinic knows already. */
  readonly knownOnly?: boolean;
}

const unknown = "new";

/** What tells two people of one name apart. */
function traits({ birthDate, guardians, upcoming, onPhone }: PatientRow): string {
  return [
    birthDate === undefined ? bookingWords.bornUnknown : bookingWords.born(birthDate),
    ...(guardians.length > 0 ? [bookingWords.guardians(guardians.join("、"))] : []),
    ...(upcoming.length > 0 ? [bookingWords.ahead(upcoming.length)] : []),
    ...(onPhone ? [] : [bookingWords.notOnPhone]),
  ].join(" · ");
}

/** What stands where nobody is listed. */
function emptyWords(name: string, searching: boolean, knownOnly: boolean): string | null {
  if (name === "") return bookingWords.typeName;
  return knownOnly && !searching ? bookingWords.unknownName(name) : null;
}

/** Finds a patient by name, or takes the name of a new one. Namesakes are told apart and counted. */
export function PatientChoice({ id, value, onChange, knownOnly = false }: Props) {
  const [typed, setTyped] = useState("");
  const name = typed.trim();
  const { rows, searching } = useKnownPatients(typed);
  const namesakes = rows.filter((row) => row.name === name).length;
  const known = rows.map((row) => ({ value: row.patientId, label: row.name, note: traits(row) }));
  const fresh = {
    value: unknown,
    label: bookingWords.newPatient(name),
    note: namesakes > 0 ? bookingWords.sameName(namesakes) : "",
  };
  const options = name === "" || searching || knownOnly ? known : [...known, fresh];
  const shown = value && { value: value.patientId ?? unknown, label: value.patientName };
  return (
    <Select
      id={id}
      className="wide"
      labelInValue
      allowClear
      showSearch={{ filterOption: false, onSearch: (text) => setTyped(text.slice(0, 20)), searchValue: typed }}
      placeholder={bookingWords.searchPatient}
      value={shown ?? null}
      loading={searching}
      notFoundContent={emptyWords(name, searching, knownOnly)}
      options={options}
      optionRender={({ data }) => (
        <span className="patient-option">
          {data.label}
          <span className="soft">{data.note}</span>
        </span>
      )}
      onChange={(picked) => {
        const row = rows.find(({ patientId }) => patientId === picked?.value);
        if (row) onChange({ patientId: row.patientId, patientName: row.name });
        else onChange(picked?.value === unknown ? { patientName: name } : undefined);
      }}
    />
  );
}
