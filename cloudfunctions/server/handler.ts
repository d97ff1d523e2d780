import type { EndpointName, OutputOf, ParsedOf } from "@shared/contract/contract";
import type { ContextOf } from "./context";

/** Reads, decides with a rule of `shared`, writes, answers. */
export type Handler<N extends EndpointName> = (input: ParsedOf<N>, context: ContextOf<N>) => Promise<OutputOf<N>>;

export type Handlers = { readonly [N in EndpointName]: Handler<N> };
