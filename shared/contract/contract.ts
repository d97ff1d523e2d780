import type * as v from "valibot";
import { appointmentEndpoints } from "./appointment-endpoints";
import { caseEndpoints } from "./case-endpoints";
import { deskEndpoints } from "./desk-endpoints";
import { experimentEndpoints } from "./experiment-endpoints";
import { messageEndpoints } from "./message-endpoints";
import { patientEndpoints } from "./patient-endpoints";
import { referralEndpoints } from "./referral-endpoints";
import { staffEndpoints } from "./staff-endpoints";
import { surveyEndpoints } from "./survey-endpoints";

/** Every endpoint of the cloud function `api`: who may call it, what it takes, what it answers. */
export const contract = {
  ...patientEndpoints,
  ...appointmentEndpoints,
  ...staffEndpoints,
  ...deskEndpoints,
  ...messageEndpoints,
  ...surveyEndpoints,
  ...caseEndpoints,
  ...experimentEndpoints,
  ...referralEndpoints,
};

type Contract = typeof contract;
export type AccessOf<N extends EndpointName> = Contract[N]["access"];
export type EndpointName = keyof Contract;
type Immutable<T> = T extends (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

/** What a client sends. */
export type InputOf<N extends EndpointName> = Immutable<v.InferInput<Contract[N]["input"]>>;
/** What a handler receives: parsed, trimmed, defaults filled in. */
export type ParsedOf<N extends EndpointName> = v.InferOutput<Contract[N]["input"]>;
export type OutputOf<N extends EndpointName> = NonNullable<Contract[N]["output"]>;
