import type { EndpointName } from "@shared/contract/contract";
import type { Page } from "playwright-core";

/** Keeps a page from hearing anew what this endpoint says, so that it shows what it showed, until the answered function is called. */
export async function keepOldView(page: Page, endpoint: EndpointName): Promise<() => Promise<void>> {
  const everything = "**/*";
  await page.route(everything, (route) =>
    route.request().postData()?.includes(endpoint) ? route.abort() : route.continue(),
  );
  return () => page.unroute(everything);
}
