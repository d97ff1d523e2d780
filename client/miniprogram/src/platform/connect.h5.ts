import type { Transport } from "@api/create-api";
import { createLocalTransport } from "@api/local-transport";
import { person } from "./person.h5";

/** The browser build exists for the local cloud alone: it serves this page and answers its calls. */
export const connect = (): Transport => createLocalTransport({ origin: location.origin, openid: person() });
