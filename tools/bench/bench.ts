import { benchAllocator } from "./allocator";
import { benchCardLint } from "./card-lint";
import { benchColdStart } from "./cold-start";
import { benchConcurrentBookings } from "./concurrent-bookings";
import { benchConcurrentCheckIns } from "./concurrent-check-ins";
import { benchDatabase } from "./database";
import { benchExperiments } from "./experiments";
import type { Figure } from "./figure";
import { benchFirstLoad } from "./first-load";
import { benchInbox } from "./inbox";
import { benchPackages } from "./packages";
import { benchReferralGuessing } from "./referral-guessing";
import { benchReferralReads } from "./referral-reads";
import { benchReferralStorm } from "./referral-storm";
import { benchRoundTrips } from "./round-trips";
import { benchScaleSimulation } from "./scale-simulation";
import { benchSlots } from "./slots-beside-a-peer";
import { benchSurveyResults } from "./survey-results";
import { benchSurveyScoring } from "./survey-scoring";
import { benchSurveyStorm } from "./survey-storm";
import { benchSweep, benchSweepPeak, benchSweepStorm } from "./sweep";

const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  roundTrips: benchRoundTrips,
  concurrentCheckIns: benchConcurrentCheckIns,
  concurrentBookings: benchConcurrentBookings,
  slots: benchSlots,
  allocator: benchAllocator,
  surveyScoring: benchSurveyScoring,
  sweep: benchSweep,
  sweepStorm: benchSweepStorm,
  sweepPeak: benchSweepPeak,
  scaleSimulation: benchScaleSimulation,
  surveyStorm: benchSurveyStorm,
  surveyResults: benchSurveyResults,
  experiments: benchExperiments,
  referralStorm: benchReferralStorm,
  referralGuessing: benchReferralGuessing,
  referralReads: benchReferralReads,
  inbox: benchInbox,
  cardLint: benchCardLint,
  coldStart: benchColdStart,
  packages: benchPackages,
  firstLoad: benchFirstLoad,
  database: benchDatabase,
};

/** Runs all benches, or those named on the command line, and prints one figure a line. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !(name in benches));
  if (unknown !== undefined)
    throw new Error(`no bench is called ${unknown}; there are ${Object.keys(benches).join(", ")}`);
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const figure of await bench()) console.log(`${figure.name}: ${figure.value} ${figure.unit}`);
  }
}

await main();
