import type { Answers } from "@shared/check-in/answers";
import type { CheckInForm } from "@shared/check-in/check-in-form";
import fc from "fast-check";

const choicesOf = (form: CheckInForm): fc.Arbitrary<Record<string, string>> =>
  fc.record(
    Object.fromEntries(
      form.questions.flatMap((question) =>
        question.kind === "choice" ? [[question.id, fc.constantFrom(...question.options.map(({ id }) => id))]] : [],
      ),
    ),
  );

const photosOf = (form: CheckInForm): fc.Arbitrary<Answers["photos"]> => {
  const views = form.questions.flatMap((question) => (question.kind === "photo" ? question.views : []));
  const pictures = fc.uniqueArray(fc.nat({ max: 99 }), { maxLength: 4 });
  return pictures.map((numbers) =>
    numbers.flatMap((number) => {
      const view = views[number % views.length];
      return view ? [{ view: view.id, fileId: `cloud://clinic.photos/${number}.jpg` }] : [];
    }),
  );
};

/** Any answer sheet that a person could hand in on this form. */
export const answersTo = (form: CheckInForm): fc.Arbitrary<Answers> =>
  fc.record({
    pain: fc.integer({ min: 0, max: 10 }),
    choices: choicesOf(form),
    signs: fc.subarray(form.signs.map(({ id }) => id)),
    needsContact: fc.boolean(),
    photos: photosOf(form),
  });

/** A sheet without anything to report: no pain, the first (harmless) option everywhere, no sign, no wish. */
export const calmAnswers = (form: CheckInForm): Answers => ({
  pain: 0,
  choices: Object.fromEntries(
    form.questions.flatMap((question) =>
      question.kind === "choice" && question.options[0] ? [[question.id, question.options[0].id]] : [],
    ),
  ),
  signs: [],
  needsContact: false,
  photos: [],
});
