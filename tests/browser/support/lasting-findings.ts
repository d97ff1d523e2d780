import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { atRest } from "./at-rest";
import { eventually } from "./eventually";

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** Milliseconds in which a page may still be completing itself. */
const settling = 10_000;

/** Serious and critical findings of axe-core, with the place of each. */
async function look(page: Page): Promise<readonly string[]> {
  await atRest(page);
  await page.evaluate(axe);
  const { violations } = (await page.evaluate("axe.run(document, { iframes: false })")) as {
    readonly violations: readonly Finding[];
  };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary}`));
}

/** What axe-core still finds when the page has had time to complete itself: what is half there has no contrast yet. */
export async function lastingFindings(page: Page): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await page.waitForTimeout(800); // what comes after the first words is looked at as well
  await eventually(async () => {
    found = await look(page);
    if (found.length > 0) throw new Error("something is found");
  }, settling).catch((error) => {
    if (found.length === 0) throw error;
  });
  return found;
}
