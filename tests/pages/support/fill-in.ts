import { checkInForm } from "@shared/check-in/check-in-form";
import { plan } from "./clinic-stand-in";
import type { OpenPage } from "./open-page";
import { until } from "./until";

/** Answers the pain scale and every question but the warning signs, harmlessly. */
export async function answerQuestions(page: OpenPage): Promise<void> {
  await page.tap("#pain-3");
  await page.tap("#next");
  for (const question of checkInForm(plan, 3).questions) {
    if (question.kind !== "choice") continue;
    await page.reads(question.text);
    await page.tap(`#option-${question.options[0]?.id}`);
    await until(() => !page.text().includes(question.text)); // a glance later
  }
}

/** Says that there is no warning sign. */
export async function noSigns(page: OpenPage): Promise<void> {
  await page.reads("现在有没有下面的情况？");
  await page.tap("#sign-none");
  await page.loses("#sign-none");
}
