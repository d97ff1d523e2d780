import { protectedInstrument } from "@shared/survey/protected-instruments";

describe("the name of somebody else's instrument", () => {
  test.each([
    ["爱丁堡产后抑郁量表", "EPDS"],
    ["ＥＰＤＳ-10", "EPDS"],
    ["Wong-Baker 脸谱", "Wong-Baker FACES"],
    ["FPS‑R pain", "FPS-R"],
    ["WHO 5 wellbeing", "WHO-5"],
    ["QoR-15", "QoR-15"],
    ["The Bluebelle questionnaire", "Bluebelle"],
    ["EQ-5D-5L", "EQ-5D"],
    ["face-q satisfaction", "FACE-Q"],
    ["BREAST–Q", "BREAST-Q"],
    ["BODY-Q", "BODY-Q"],
    ["MMAS-8", "MMAS"],
    ["Morisky scale", "MMAS"],
    ["CSQ8", "CSQ-8"],
    ["OHIP-14", "OHIP"],
    ["STOP-Bang", "STOP-Bang"],
    ["Brief COPE", "Brief COPE"],
    ["PGI-I", "PGI-I"],
    ["净推荐值调查", "NPS"],
    ["eNPS", "NPS"],
  ])("is seen in %s", (words, name) => {
    expect(protectedInstrument(words)).toBe(name);
  });

  test.each([
    "PHQ-9",
    "GAD-7",
    "推荐意愿",
    "A quick face questionnaire",
    "whose turn",
    "Who 50",
    "inputs",
    "turnips",
    "stop banging",
  ])("is not seen in %s", (words) => {
    expect(protectedInstrument(words)).toBeUndefined();
  });
});
