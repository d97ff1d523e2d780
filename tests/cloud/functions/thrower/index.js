exports.main = async ({ how }) => {
  if (how === "exit") process.exit(3);
  if (how === "unhandled") return void Promise.reject(new Error("nobody waits")) ?? new Promise(() => {});
  if (how === "nothing") return undefined;
  throw new RangeError("the blade is blunt");
};
