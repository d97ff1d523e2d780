import type { Consents } from "@shared/consent/consent";
import { hasConsent } from "@shared/consent/standing-consent";
import type { CheckInRecord } from "@shared/contract/staff-views";
import { Alert, Segmented } from "antd";
import { useMemo, useState } from "react";
import { Board } from "../parts/board";
import { patientWords } from "../words/patient-words";
import { PhotoCompare } from "./photo-compare";
import { PhotoStrips } from "./photo-strips";
import { shotsOf } from "./shots";
import "./photo-board.css";

interface Props {
  readonly checkIns: readonly CheckInRecord[];
  readonly consents: Consents;
}

/** The pictures, two days side by side or all in a row per view. Nothing without the person's consent. */
export function PhotoBoard({ checkIns, consents }: Props) {
  const [form, setForm] = useState<"compare" | "strip">("compare");
  const shots = useMemo(() => shotsOf(checkIns), [checkIns]);
  if (!hasConsent(consents, "clinicalPhoto")) {
    return (
      <Board title={patientWords.photos}>
        <Alert
          type="info"
          showIcon
          title={patientWords.photosNotAllowed}
          description={patientWords.photosNotAllowedLead}
        />
      </Board>
    );
  }
  return (
    <Board
      title={patientWords.photos}
      tools={
        shots.length > 0 && (
          <Segmented
            size="small"
            aria-label={patientWords.photos}
            value={form}
            onChange={setForm}
            options={[
              { value: "compare", label: patientWords.compare },
              { value: "strip", label: patientWords.strip },
            ]}
          />
        )
      }
    >
      {shots.length === 0 && <p className="soft">{patientWords.photosNone}</p>}
      {shots.length > 0 && (form === "compare" ? <PhotoCompare shots={shots} /> : <PhotoStrips shots={shots} />)}
    </Board>
  );
}
