/** The steps a visit can have: three days before, one day before, the same day; once each and no more (seed 001). */
export type VisitStepKey = "d3" | "d1" | "d0";
