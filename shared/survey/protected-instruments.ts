import { folded } from "../template/folded-text";

/** Questionnaires and names that belong to somebody: not to be used without a licence, whoever typed them in. */
const protectedNames: readonly (readonly [name: string, pattern: RegExp])[] = (
  [
    ["EPDS", "epds|edinburgh postnatal|爱丁堡产[后後]"],
    ["Wong-Baker FACES", "wong[- ]?baker"],
    ["FPS-R", "fps[- ]?r"],
    ["WHO-5", "who[- ]?5"],
    ["QoR-15", "qor[- ]?15"],
    ["Bluebelle", "bluebelle"],
    ["EQ-5D", "eq[- ]?5d"],
    ["FACE-Q", "face[- ]?q"],
    ["BREAST-Q", "breast[- ]?q"],
    ["BODY-Q", "body[- ]?q"],
    ["MMAS", "mmas(?:[- ]?[48])?|morisky"],
    ["CSQ-8", "csq[- ]?8"],
    ["OHIP", "ohip(?:[- ]?\\d+)?"],
    ["STOP-Bang", "stop[- ]?bang"],
    ["Brief COPE", "brief[- ]?cope"],
    ["PGI-I", "pgi[- ]?i"],
    ["NPS", "e?nps|net promoter|净推荐值"],
  ] as const
).map(([name, pattern]) => [name, new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, "u")] as const);

/** Which of them a text names, if any. */
export function protectedInstrument(text: string): string | undefined {
  const plain = folded(text).replace(/[‐‑–—_]/gu, "-");
  return protectedNames.find(([, pattern]) => pattern.test(plain))?.[0];
}
