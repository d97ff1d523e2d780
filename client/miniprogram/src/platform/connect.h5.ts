import type { Transport } from "@api/create-api";
import { createLocalTransport } from "@api/local-transport";
import { person } from "./person.h5";
import { inSinglePage } from "./single-page.h5";

/** The browser build exists for the local cloud alone: it serves this page and answers its calls. */
export function connect(): Transport {
  const { origin } = location;
  return createLocalTransport(inSinglePage() ? { origin, name: "open" } : { origin, openid: person() });
}
