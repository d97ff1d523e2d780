import type { VirtualClock } from "./clock/virtual-clock";
import type { Database } from "./database/database";
import { openDatabase } from "./database/open-database";
import { createFaultPlan, type FaultPlan } from "./faults/fault-plan";
import { createFunctionRuntime } from "./function-runtime";
import { type FunctionCatalogue, openFunctionCatalogue } from "./functions/function-catalogue";
import type { Invocations } from "./functions/invocations";
import { createGrants, type Grants } from "./openapi/grants";
import { createMessageBox, type MessageBox } from "./openapi/message-box";
import { createVisits, type Visits } from "./openapi/visits";
import { createEventPushes, type EventPushes } from "./pushes/event-pushes";
import { defaultRuntimeSwitches, type RuntimeSwitches } from "./runtime-switches";
import type { StartOptions } from "./start-options";
import type { DataFolder } from "./state/open-data-folder";
import type { StateStore } from "./state/state-store";
import { type CallStatistics, createCallStatistics } from "./stats/call-statistics";
import { type FileStore, openFileStore } from "./storage/file-store";
import { createSignedAddresses, type SignedAddresses } from "./storage/signed-address";
import { createWebTokens, type WebTokens } from "./web/web-tokens";

/** The parts of a cloud that its doors lead to. */
export interface CloudServices {
  readonly switches: RuntimeSwitches;
  readonly virtualClock: VirtualClock;
  readonly state: StateStore;
  readonly database: Database;
  readonly statistics: CallStatistics;
  readonly faults: FaultPlan;
  readonly catalogue: FunctionCatalogue;
  readonly invocations: Invocations;
  readonly grants: Grants;
  readonly messageBox: MessageBox;
  readonly visits: Visits;
  readonly pushes: EventPushes;
  readonly files: FileStore;
  readonly addresses: SignedAddresses;
  readonly tokens: WebTokens;
}

/** Builds the parts on a data folder; `url` is asked for once the server listens. */
export function buildServices(options: StartOptions, folder: DataFolder, url: () => string): CloudServices {
  const { state, clock, secret } = folder;
  const switches = { ...defaultRuntimeSwitches, ...options.switches };
  const quiet = options.quiet ?? false;
  const catalogue = openFunctionCatalogue(options.functionsDir);
  const database = openDatabase({
    file: folder.databaseFile,
    collections: options.collections,
    switches,
    clock: clock.now,
  });
  const statistics = createCallStatistics();
  const faults = createFaultPlan(database.forceConflict);
  faults.add(options.faults ?? {});
  const invocations = createFunctionRuntime({
    catalogue,
    switches,
    clock,
    database,
    statistics,
    quiet,
    functionEnvironment: options.functionEnvironment ?? {},
    url,
  });
  const onFailure = (message: string) => quiet || console.error(message);
  return {
    switches,
    virtualClock: clock,
    state,
    database,
    statistics,
    faults,
    catalogue,
    invocations,
    grants: createGrants(state, options.templates),
    messageBox: createMessageBox(state),
    visits: createVisits(state),
    pushes: createEventPushes({ invocations, catalogue, switches, now: clock.now, onFailure }),
    files: openFileStore(folder.filesFolder, state, clock.now),
    addresses: createSignedAddresses(secret, url, clock.now),
    tokens: createWebTokens(secret, state),
  };
}
