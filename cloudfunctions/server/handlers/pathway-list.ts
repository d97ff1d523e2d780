import { catalogue, pathwayKey } from "@shared/pathway/catalogue";
import type { Handler } from "../handler";
import { byId } from "../store/by-id";
import { allSignatures } from "../store/signatures";
import { pathwayRow } from "../views/pathway-row";

/** Every pathway that ships, and who signed it. */
export const pathwayList: Handler<"pathway.list"> = async () => {
  const signatures = byId(await allSignatures());
  return { rows: Object.values(catalogue).map((pathway) => pathwayRow(pathway, signatures.get(pathwayKey(pathway)))) };
};
