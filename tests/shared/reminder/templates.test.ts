import { templates } from "@shared/reminder/templates";

const all = Object.values(templates);

describe("the messages a patient can subscribe to", () => {
  test("have titles and ids that differ, or WeChat would keep only one per pop-up", () => {
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test("show nothing about an illness, a procedure or a body part on a lock screen", () => {
    const words = all.map(({ title, fields }) => [title, ...Object.values(fields)].join(" ")).join(" ");
    expect(words).not.toMatch(/术|眼|牙|鼻|拆线|种植|双眼皮|疼|伤口|孕|产/);
  });

  test.each(all)("$title has fields that WeChat knows", ({ fields }) => {
    expect(Object.keys(fields).length).toBeGreaterThan(0);
    for (const key of Object.keys(fields)) {
      expect(key).toMatch(/^(thing|time|date|phrase|character_string|number|phone_number|name)\d{1,2}$/);
    }
  });
});
