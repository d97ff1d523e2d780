import wxServerSdk from "wx-server-sdk";
import type { Cloud } from "../../../tools/cloud/cloud";
import { environment } from "../../../tools/cloud/environment";
import { instanceEnvironment } from "../../../tools/cloud/functions/identity-environment";
import type { StartOptions } from "../../../tools/cloud/start-options";
import { startTestCloud } from "../support/test-cloud";
import { conformanceCollections } from "./collections";
import type { Sdk, SdkDatabase } from "./sdk";

/** What a suite works with, once its environment is open. */
export interface Opened {
  readonly sdk: Sdk;
  readonly db: SdkDatabase;
  /** The local cloud itself; none for a real environment. */
  readonly local: Cloud | undefined;
}

const sdk = wxServerSdk as unknown as Sdk;

/** The collections stay, their documents go. */
async function empty(db: SdkDatabase): Promise<void> {
  for (const { name } of conformanceCollections) {
    await db
      .collection(name)
      .where({ _id: db.command.exists(true) })
      .remove();
  }
}

function suite(
  title: string,
  open: () => Promise<Opened & { close(): Promise<void> }>,
  cases: (get: () => Opened) => void,
) {
  describe(title, () => {
    let opened: (Opened & { close(): Promise<void> }) | undefined;
    const get = () => {
      if (opened === undefined) throw new Error("the environment is not open");
      return opened;
    };
    beforeAll(async () => {
      opened = await open();
    });
    beforeEach(() => empty(get().db));
    afterAll(() => opened?.close());
    cases(get);
  });
}

/** Runs cases on a local cloud, with switches where they matter. */
export function onLocalCloud(switches: StartOptions["switches"], cases: (get: () => Opened) => void): void {
  const positions = Object.entries(switches ?? {}).map(([name, position]) => `${name} ${position}`);
  suite(
    ["local cloud", ...positions].join(", "),
    async () => {
      const local = await startTestCloud({ collections: conformanceCollections, ...(switches && { switches }) });
      Object.assign(process.env, instanceEnvironment(local.url));
      sdk.init({ env: environment.envId });
      return { sdk, db: sdk.database(), local, close: local.close };
    },
    cases,
  );
}

const { HEYU_CONFORMANCE_ENV: env, HEYU_CONFORMANCE_SECRET_ID: id, HEYU_CONFORMANCE_SECRET_KEY: key } = process.env;

/** Runs the same cases on a local cloud and, when its credentials are in the environment, on a real one. */
export function onEveryEnvironment(cases: (get: () => Opened) => void): void {
  onLocalCloud(undefined, cases);
  if (env === undefined || id === undefined || key === undefined) {
    test.skip("a real WeChat environment: set HEYU_CONFORMANCE_ENV, HEYU_CONFORMANCE_SECRET_ID and HEYU_CONFORMANCE_SECRET_KEY", () => {});
    return;
  }
  suite(
    `WeChat environment ${env}`,
    async () => {
      delete process.env["TCB_CONTEXT_CNFG"];
      Object.assign(process.env, {
        TENCENTCLOUD_SECRETID: id,
        TENCENTCLOUD_SECRETKEY: key,
        TCB_ENV: env,
        SCF_NAMESPACE: env,
      });
      sdk.init({ env, secretId: id, secretKey: key });
      return { sdk, db: sdk.database(), local: undefined, close: async () => {} };
    },
    cases,
  );
}
