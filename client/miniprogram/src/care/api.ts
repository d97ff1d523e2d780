import { createApi } from "@api/create-api";
import { withinTime } from "@api/within-time";
import { connect } from "@/platform/connect";

/** Longer than any call of ours takes on a slow network; then the screen says so instead of waiting. */
const longestWait = 15_000;

export const api = createApi(withinTime(connect(), longestWait));
