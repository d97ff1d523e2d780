import type { PathwayRow } from "@shared/contract/staff-views";
import { catalogue, pathwayKey } from "@shared/pathway/catalogue";
import type { Pathway } from "@shared/pathway/pathway";
import { contentHash } from "../content-hash";
import type { Handler } from "../handler";
import type { SignatureRecord } from "../store/records";
import { allSignatures } from "../store/signatures";

/** A pathway with its state: active only under a doctor's signature for exactly this content. */
export function pathwayRow(pathway: Pathway, signature: SignatureRecord | undefined): PathwayRow {
  const hash = contentHash(pathway);
  const row = { pathway, contentHash: hash };
  if (!signature) return { ...row, state: "draft" };
  const { by, at, contentHash: signed } = signature;
  return { ...row, state: signed === hash ? "active" : "draft", signature: { by, at, contentHash: signed } };
}

/** Every pathway that ships, and who signed it. */
export const pathwayList: Handler<"pathway.list"> = async () => {
  const signatures = new Map((await allSignatures()).map((signature) => [signature._id, signature]));
  return { rows: Object.values(catalogue).map((pathway) => pathwayRow(pathway, signatures.get(pathwayKey(pathway)))) };
};
