import type { ExperimentRow } from "@shared/contract/experiment-views";
import { verdictSentence, verdictTone } from "../../../client/admin/experiments/verdict-sentence";

const arms = [
  { id: "a", title: "现在的说法" },
  { id: "b", title: "新说法" },
];
const row = (
  state: ExperimentRow["state"],
  verdict: ExperimentRow["verdict"],
  found: ExperimentRow["findings"][number]["verdict"] = "tooEarly",
) =>
  ({
    plan: { arms },
    state,
    verdict,
    findings: [{ armId: "b", evidence: 1, p: 1, verdict: found, harm: { complaint: 1, optOut: 1 } }],
  }) as unknown as ExperimentRow;

test.each([
  [row("draft", { kind: "waiting" }), "方案还没有批准。", "calm"],
  [row("approved", { kind: "waiting" }), "已批准，还没有开始。", "calm"],
  [row("running", { kind: "waiting" }), "还看不出差别，可以继续。", "calm"],
  [row("running", { kind: "found", armId: "b" }, "better"), "现在可以停：“新说法”更好。", "good"],
  [row("ended", { kind: "found", armId: "b" }, "better"), "“新说法”更好。", "good"],
  [row("running", { kind: "found", armId: "b" }, "worse"), "现在可以停：“新说法”更差，用“现在的说法”。", "good"],
  [row("stopped", { kind: "waiting" }), "已停止，还没有看出差别。", "calm"],
  [row("ended", { kind: "nothingFound" }), "没有看出差别，照现在的做法就好。", "calm"],
  [row("stopped", { kind: "harm", armId: "b" }), "“新说法”已经看到害处，已自动停止。", "bad"],
  [row("ended", { kind: "unbalanced" }), "分组不均匀，结果不可信，要查清原因。", "bad"],
] as const)("%#: the sentence of an experiment is plain", (one, sentence, tone) => {
  expect(verdictSentence(one)).toBe(sentence);
  expect(verdictTone(one)).toBe(tone);
});
