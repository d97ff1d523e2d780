import { startDemo } from "../../../tools/start/start-demo";

/** Serves what has been built, with the demo clinic, on any free port; says where on the first line. */
const [data = "", patients = "60"] = process.argv.slice(2);
const choice = { port: 0, data, fresh: false, patients: Number(patients), seed: "demo" } as const;
const { cloud } = await startDemo(choice, () => undefined);
process.on("SIGTERM", () => void cloud.close().then(() => process.exit(0)));
console.log(cloud.url);
