import type { ExperimentState } from "@shared/experiment/experiment";
import { experimentStateWords } from "../words/experiment-words";

const tones: Readonly<Partial<Record<ExperimentState, string>>> = { running: " is-active", approved: " is-waiting" };

/** Where an experiment stands. */
export const StateTag = ({ state }: { readonly state: ExperimentState }) => (
  <span className={`tag${tones[state] ?? ""}`}>{experimentStateWords[state]}</span>
);
