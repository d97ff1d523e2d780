import type { EndpointName } from "@shared/contract/contract";
import type { Page } from "playwright-core";

/** Resolves when the clinic has answered this endpoint to this page. Begun before the page is opened. */
export async function answered(page: Page, endpoint: EndpointName, route: string): Promise<void> {
  const answer = await page.waitForResponse(
    (one) => page.url().includes(route) && (one.request().postData()?.includes(`"${endpoint}"`) ?? false),
  );
  await answer.finished();
}
