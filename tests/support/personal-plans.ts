import { catalogue } from "@shared/pathway/catalogue";
import type { ParameterValues } from "@shared/pathway/parameter";
import type { Pathway } from "@shared/pathway/pathway";
import { personalise } from "@shared/pathway/personalise";
import type { Plan } from "@shared/pathway/plan";
import { settleParameters } from "@shared/pathway/settle-parameters";
import fc from "fast-check";
import { legalParameters } from "./legal-parameters";

/** Every pathway that ships. */
export const pathways: readonly Pathway[] = Object.values(catalogue);

/** The pathway with the given parameters and the defaults for the rest. */
export const planOf = (pathway: Pathway, wanted: ParameterValues = {}): Plan =>
  personalise(pathway, settleParameters(pathway.parameters, wanted).values);

/** Any plan a person of this clinic could have. */
export const anyPlan: fc.Arbitrary<Plan> = fc.oneof(
  ...pathways.map((pathway) => legalParameters(pathway).map((values) => planOf(pathway, values))),
);
