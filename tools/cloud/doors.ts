import type { Cloud } from "./cloud";
import type { CloudServices } from "./cloud-services";
import { createAdminDoor } from "./gateway/admin-door";
import { createDatabaseActions } from "./gateway/database-actions";
import { createFunctionActions } from "./gateway/function-actions";
import type { Door } from "./http/exchange";
import { clockInstructions } from "./local/clock-instructions";
import { functionInstructions } from "./local/function-instructions";
import { createLocalDoor } from "./local/local-door";
import { observationInstructions } from "./local/observation-instructions";
import { personInstructions } from "./local/person-instructions";
import { createSubscriptionAnswers } from "./local/subscription-answers";
import { createOpenapiCalls } from "./openapi/openapi-calls";
import { createOpenapiService } from "./openapi/openapi-service";
import { createPhoneNumbers } from "./openapi/phone-numbers";
import { subscriptionEvents } from "./pushes/subscription-events";
import type { StartOptions } from "./start-options";
import { createStorageActions } from "./storage/storage-actions";
import { createStorageDoor } from "./storage/storage-door";
import { createWebDoor } from "./web/web-door";

const siteDoor =
  (site: StartOptions["site"]): Door =>
  async ({ method, request, response }) =>
    site !== undefined && (method === "GET" || method === "HEAD") && site(request, response);

/** Everything the port answers, in the order it is asked. */
export function createDoors(
  options: StartOptions,
  services: CloudServices,
  cloud: Pick<Cloud, "call" | "trigger" | "clock">,
): readonly Door[] {
  const { database, statistics, faults, invocations, switches, state, grants, messageBox, files, addresses } = services;
  const { now } = services.virtualClock;
  const events = subscriptionEvents(switches.pushList);
  const phoneNumbers = createPhoneNumbers(state, now);
  const calls = createOpenapiCalls({
    ...services,
    options,
    messages: messageBox,
    phoneNumbers,
    events,
    sendMilliseconds: switches.sendMilliseconds,
    now,
  });
  const person = personInstructions({
    grants,
    answers: createSubscriptionAnswers(options.templates, grants, services.pushes, events),
    messages: messageBox,
    files,
    issuePhoneCode: phoneNumbers.issueCode,
    push: services.pushes.push,
  });
  return [
    createAdminDoor({
      invocations,
      faults,
      openapi: createOpenapiService({ invocations, faults, statistics, calls }),
      handlers: {
        database: createDatabaseActions(database, statistics, faults),
        functions: createFunctionActions(invocations, switches.nestedOpenid),
        storage: createStorageActions(files, addresses, statistics),
      },
    }),
    createLocalDoor({
      ...functionInstructions(cloud),
      ...clockInstructions(cloud.clock),
      ...observationInstructions(database, statistics, faults),
      ...person,
    }),
    createStorageDoor(files, addresses),
    createWebDoor(services.tokens, invocations),
    siteDoor(options.site),
  ];
}
