import { startTimers } from "./clock/timers";
import type { Cloud, CloudClock } from "./cloud";
import { buildServices } from "./cloud-services";
import { createDoors } from "./doors";
import { miniProgram, timer } from "./functions/identity";
import { HttpRefusal } from "./http/http-refusal";
import { type LocalServer, serve } from "./http/serve";
import { callReply } from "./local/call-reply";
import type { StartOptions } from "./start-options";
import { type DataFolder, openDataFolder } from "./state/open-data-folder";

const timerEvent = (name: string, due: number) => ({
  Type: "Timer",
  TriggerName: name,
  Time: new Date(due).toISOString(),
  Message: "",
});

async function startOn(folder: DataFolder, options: StartOptions): Promise<Cloud> {
  let server: LocalServer | undefined;
  const { clock } = folder;
  const services = buildServices(options, folder, () => server?.url ?? "");
  const { database, statistics, faults, files, grants, messageBox, catalogue, invocations, pushes, visits } = services;
  const fire = (name: string, trigger: string, due: number) =>
    invocations.invoke(name, timerEvent(trigger, due), timer);

  const timers = startTimers({
    clock,
    catalogue,
    async fire(name, trigger, due) {
      const reply = await fire(name, trigger.name, due);
      if ("code" in reply && !options.quiet) console.error(`[${name}] timer failed: ${reply.code} ${reply.message}`);
    },
  });
  const cloudClock: CloudClock = {
    now: clock.now,
    async advanceTo(instant) {
      if (instant < clock.now()) {
        const [now, asked] = [clock.now(), instant].map((moment) => new Date(moment).toISOString());
        throw new HttpRefusal(400, `The clock only moves forward. It is ${now}; asked for was ${asked}.`);
      }
      const fired = await timers.advanceTo(instant);
      await pushes.settled();
      return fired;
    },
    advance: (milliseconds) => cloudClock.advanceTo(clock.now() + milliseconds),
  };

  const cloud: Omit<Cloud, "url" | "close"> = {
    database,
    statistics,
    faults,
    files,
    grants,
    messageBox,
    clock: cloudClock,
    async call(name, event, { openid } = {}) {
      if (openid !== undefined) visits.visited(openid, clock.now());
      return callReply(await invocations.invoke(name, event, miniProgram(openid)));
    },
    async trigger(name) {
      const trigger = catalogue.find(name)?.config.trigger;
      if (trigger === undefined) throw new HttpRefusal(404, `there is no function ${name} with a timer`);
      return callReply(await fire(name, trigger.name, clock.now()));
    },
    push: pushes.push,
    messages: messageBox.list,
    settled: pushes.settled,
  };
  const shutDown = async () => {
    await server?.close();
    await Promise.all([timers.stop(), invocations.close()]);
    database.close();
  };
  try {
    server = await serve(options.port ?? 0, createDoors(options, services, cloud));
  } catch (error) {
    await shutDown();
    throw error;
  }
  let closing: Promise<void> | undefined;
  return {
    ...cloud,
    url: server.url,
    close: () => {
      closing ??= shutDown().finally(folder.close);
      return closing;
    },
  };
}

/**
 * Starts a WeChat cloud on 127.0.0.1. Rejects with what is wrong and how to mend it when the port, the functions or
 * the data folder cannot be used.
 */
export async function startCloud(options: StartOptions): Promise<Cloud> {
  const folder = openDataFolder(options.dataDir, options.startAt);
  try {
    return await startOn(folder, options);
  } catch (error) {
    folder.close();
    throw error;
  }
}
