import type { InputOf } from "@shared/contract/contract";
import type { Pathway, PathwayId } from "@shared/pathway/pathway";
import { settleParameters } from "@shared/pathway/settle-parameters";

type Values = Readonly<Record<string, number | boolean>>;

/** A follow-up that is being filled in. */
export interface StartDraft {
  /** Made once per form, so that sending it twice starts one follow-up. */
  readonly requestId: string;
  readonly patientName: string;
  /** Asked for so that a minor's follow-up is bound by the guardian. */
  readonly birthDate?: string;
  readonly pathwayId?: PathwayId;
  readonly procedureDate?: string;
  readonly doctorId?: string;
  readonly nurseId?: string;
  /** What was changed from the defaults. */
  readonly parameters: Values;
}

export const newStartDraft = (): StartDraft => ({
  requestId: crypto.randomUUID(),
  patientName: "",
  parameters: {},
});

export type StartField = "patientName" | "pathwayId" | "procedureDate" | "doctorId" | "nurseId" | "parameters";

/** The fields still missing or wrong, in the order of the form. */
export function missingFields(draft: StartDraft, pathway: Pathway | undefined): readonly StartField[] {
  const required = ["patientName", "pathwayId", "procedureDate", "doctorId", "nurseId"] as const;
  const missing: StartField[] = required.filter((field) => (draft[field] ?? "").trim() === "");
  const outside = pathway ? settleParameters(pathway.parameters, draft.parameters).problems.length > 0 : false;
  return outside ? [...missing, "parameters"] : missing;
}

/** The draft as the server takes it, once nothing is missing. */
export function startInput(draft: StartDraft): InputOf<"episode.start"> | undefined {
  const { requestId, patientName, birthDate = "", pathwayId, procedureDate, doctorId, nurseId, parameters } = draft;
  if (!pathwayId || !procedureDate || !doctorId || !nurseId) return undefined;
  const born = birthDate === "" ? {} : { birthDate };
  return {
    requestId,
    patientName: patientName.trim(),
    ...born,
    pathwayId,
    procedureDate,
    doctorId,
    nurseId,
    parameters,
  };
}
