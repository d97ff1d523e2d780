import { basename, join } from "node:path";
import { measureLint } from "../../../tools/card-corpus/measure-lint";
import { heldOutFiles, readCorpus, tuningFiles } from "../../../tools/card-corpus/read-corpus";

const folder = join(__dirname, "../../../tools/card-corpus");

/** What the lines must reach that the rules were written with and the scale learned from, and those nobody looked at. */
const limits = {
  tuning: { recall: 0.99, falseAlarms: 0.02 },
  heldOut: { recall: 0.98, falseAlarms: 0.03 },
};

const corpora = [
  { name: "the tuning files", files: tuningFiles(folder), ...limits.tuning },
  ...heldOutFiles(folder).map((file) => ({ name: basename(file), files: [file], ...limits.heldOut })),
];

describe.each(corpora)("of the labelled lines in $name", ({ files, recall, falseAlarms }) => {
  const measure = measureLint(files.flatMap(readCorpus));

  test("nearly all that break a rule are found", () => {
    expect(measure.violating).toBeGreaterThan(0);
    if (measure.recall < recall) expect(measure.missed).toEqual([]);
  });

  test("hardly any clean one is taken for another", () => {
    expect(measure.clean).toBeGreaterThan(0);
    if (measure.falseAlarms > falseAlarms) expect(measure.alarms).toEqual([]);
  });
});
