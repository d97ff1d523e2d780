import { dentalImplant } from "./content/dental-implant";
import { doubleEyelid } from "./content/double-eyelid";
import type { Pathway, PathwayId } from "./pathway";

/** Every pathway that ships, newest version of each. */
export const catalogue: Readonly<Record<PathwayId, Pathway>> = { doubleEyelid, dentalImplant };

/** The key under which one version of a pathway is signed and pinned. */
export const pathwayKey = (pathway: Pick<Pathway, "id" | "version">): string => `${pathway.id}@${pathway.version}`;
