import type { IncomingMessage, ServerResponse } from "node:http";
import type { CollectionDeclaration } from "./database/collection-declaration";
import type { Switches } from "./database/switches";
import type { Faults } from "./faults/fault-plan";
import type { TemplateDeclaration } from "./openapi/template-declaration";
import type { RuntimeSwitches } from "./runtime-switches";

/** What a local cloud is started with. */
export interface StartOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Everything that lasts is kept here; made when it does not exist. One cloud at a time. */
  readonly dataDir: string;
  /** One sub-folder per built function: `index.js`, `config.json`. */
  readonly functionsDir: string;
  readonly collections: readonly CollectionDeclaration[];
  readonly templates: readonly TemplateDeclaration[];
  /** Pages of the mini-program without leading `/`; without them every page is accepted. */
  readonly pages?: readonly string[];
  /** Virtual time of a new data folder, in milliseconds; one that was used before goes on where it was. */
  readonly startAt?: number;
  /** Variables that every function process has besides the platform's own, as the cloud console sets them. */
  readonly functionEnvironment?: Readonly<Record<string, string>>;
  readonly switches?: Partial<Switches & RuntimeSwitches>;
  readonly faults?: Faults;
  /** Serves GET requests that nothing else answers; false when it does not know one either. */
  readonly site?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Keeps the functions' console output to itself. */
  readonly quiet?: boolean;
}
