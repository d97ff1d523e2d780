import type { EndpointName } from "@shared/contract/contract";
import type { Handlers } from "../handler";

/** A handler for every endpoint of one part of the contract, and for no other. */
export type HandlersOf<Endpoints> = Pick<Handlers, keyof Endpoints & EndpointName>;
