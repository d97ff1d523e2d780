import type { Import } from "./imports-of";

/** Which imports a layer may not have, and the sentence that says why. */
export interface ImportRule {
  readonly because: string;
  readonly forbids: (from: string, target: Import) => boolean;
}

const within =
  (...folders: readonly string[]) =>
  (path: string): boolean =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

const inside = (folder: string, { target, isPackage }: Import): boolean => !isPackage && within(folder)(target);

/** The folder of a deployed function, e.g. `cloudfunctions/api`; `undefined` for what the functions share. */
const entryOf = (path: string): string | undefined => {
  const [, name] = /^cloudfunctions\/([^/]+)\//.exec(`${path}/`) ?? [];
  return name === undefined || name === "server" || name.includes(".") ? undefined : `cloudfunctions/${name}`;
};

const isRoot = within("tests", "tools");
const speaksToTheCloud = (from: string): boolean =>
  isRoot(from) ||
  entryOf(from) !== undefined ||
  within("cloudfunctions/server/store", "cloudfunctions/server/messages")(from);

/** The design's "who may import whom", as far as it can be read from import lines. */
export const importRules: readonly ImportRule[] = [
  {
    because: "shared/ imports nothing outside itself; valibot only in shared/contract",
    forbids: (from, one) =>
      within("shared")(from) &&
      !inside("shared", one) &&
      !(within("shared/contract")(from) && one.isPackage && one.target === "valibot"),
  },
  {
    because: "the rules of shared/ know no contract",
    forbids: (from, one) =>
      within("shared")(from) && !within("shared/contract")(from) && inside("shared/contract", one),
  },
  { because: "nothing imports tests/", forbids: (from, one) => !within("tests")(from) && inside("tests", one) },
  { because: "nothing but tests/ imports tools/", forbids: (from, one) => !isRoot(from) && inside("tools", one) },
  {
    because: "nobody imports the entry of a cloud function; it is deployed, not shared",
    forbids: (from, one) =>
      !one.isPackage && entryOf(one.target) !== undefined && entryOf(one.target) !== entryOf(from),
  },
  {
    because: "cloudfunctions/ imports shared/ only",
    forbids: (from, one) =>
      within("cloudfunctions")(from) && !one.isPackage && !inside("cloudfunctions", one) && !inside("shared", one),
  },
  {
    because: "only store/, messages/ and the entries talk to the cloud",
    forbids: (from, { target }) => target === "wx-server-sdk" && !speaksToTheCloud(from),
  },
  {
    because: "client/ never imports cloudfunctions/; call an endpoint through client/api",
    forbids: (from, one) => within("client")(from) && inside("cloudfunctions", one),
  },
  {
    because: "client/ takes types only from the contract, so that no validator ships to the phone",
    forbids: (from, one) => within("client")(from) && inside("shared/contract", one) && !one.typeOnly,
  },
  {
    because: "client/api serves both clients and knows neither",
    forbids: (from, one) =>
      within("client/api")(from) && (inside("client/miniprogram", one) || inside("client/admin", one)),
  },
  {
    because: "the mini-program and the console know nothing of each other",
    forbids: (from, one) =>
      (within("client/miniprogram")(from) && inside("client/admin", one)) ||
      (within("client/admin")(from) && inside("client/miniprogram", one)),
  },
];
