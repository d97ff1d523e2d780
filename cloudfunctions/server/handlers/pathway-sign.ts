import { catalogue, pathwayKey } from "@shared/pathway/catalogue";
import { contentHash } from "../content-hash";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { sign, signatureUnder } from "../store/signatures";
import { pathwayRow } from "../views/pathway-row";

/** A doctor signs exactly the content that was on the screen; until then no plan can be made from it. */
export const pathwaySign: Handler<"pathway.sign"> = async (input, { staff, now }) => {
  const pathway = catalogue[input.pathwayId];
  if (pathway.version !== input.version) throw refuse("notFound", { field: "version" });
  if (contentHash(pathway) !== input.contentHash)
    throw refuse("conflict", { field: "contentHash", reason: "contentChanged" });
  const key = pathwayKey(pathway);
  const signature = { _id: key, by: { id: staff.id, name: staff.name }, at: now, contentHash: input.contentHash };
  if (!(await sign(signature))) throw refuse("conflict", { reason: "alreadySigned" });
  return pathwayRow(pathway, await signatureUnder(key));
};
