"use strict";
// One process = one instance of a cloud function. Plain CommonJS: a child starts under bare node, without a loader.
// argv: the bundle's folder, the clock's offset in milliseconds.
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");

const [, , folder, firstOffset] = process.argv;
process.argv.length = 2;
delete process.env.NODE_PATH; // needed while node started, no business of the function

const RealDate = Date;
const realNow = RealDate.now;
let offset = Number(firstOffset);
RealDate.now = () => realNow() + offset;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length > 0 ? given : [target.now()], newTarget),
  apply: (target) => new target(target.now()).toString(),
});
RealDate.prototype.constructor = globalThis.Date;

const describe = (error) => {
  const { name, message, stack, errCode, errMsg } = error ?? {};
  return { errorType: name ?? typeof error, errorMessage: message ?? errMsg ?? String(error), errCode, stack };
};

// In the cloud a function's folder stands alone: no package.json above it can turn its files into ES modules.
const inherited = Module._extensions[".js"];
Module._extensions[".js"] = (module, file) => {
  const own = file.startsWith(folder + path.sep) && !file.includes(`${path.sep}node_modules${path.sep}`);
  if (own && !fs.existsSync(path.join(folder, "package.json"))) module._compile(fs.readFileSync(file, "utf8"), file);
  else inherited(module, file);
};

let main;
let identityKeys = [];

async function invoke({ id, event, context, identity, clockOffset }) {
  offset = clockOffset;
  for (const key of identityKeys) delete process.env[key];
  Object.assign(process.env, identity);
  identityKeys = Object.keys(identity);
  try {
    const result = await main(event, context);
    process.send({ id, result: JSON.stringify(result) ?? "null" });
  } catch (error) {
    process.send({ id, error: describe(error) });
  }
}

// The cloud that started us decides when we end: a ctrl-C in its terminal reaches us too, before it has closed.
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit(0));

// Loading is the cold start. It happens before "ready", so it is not counted in the function's time limit.
try {
  main = require(path.join(folder, "index.js")).main;
  if (typeof main !== "function") throw new TypeError("index.js exports no function named main");
  process.on("message", invoke);
  process.send({ ready: true });
} catch (error) {
  process.send({ ready: false, error: describe(error) }, () => process.exit(1));
}
