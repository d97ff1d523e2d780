import { builtPages, builtWeapp } from "./support/built-weapp";
import { createClinic } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";

const phone = startPhone(createClinic().call);
const toFriends: string[] = [];
const toMoments: string[] = [];
const passedOn: object[] = [];

/** What puts sharing into WeChat's menu is that a page has the handler at all. */
beforeAll(async () => {
  for (const route of builtPages(builtWeapp())) {
    const page = await phone.open(`/${route}`);
    if (page.handles("onShareAppMessage")) toFriends.push(route);
    if (page.handles("onShareTimeline")) toMoments.push(route);
    passedOn.push(...[page.share(), page.shareInMoments()].flatMap((one) => one ?? []));
    page.close();
  }
});

test("only the card, a list handed to one companion and public articles can be passed on, never a record or an answer", () => {
  expect(toFriends.sort()).toEqual(["referral/article/index", "referral/companions/index", "referral/share/index"]);
});

test("only public articles can go to Moments", () => {
  expect(toMoments).toEqual(["referral/article/index"]);
});

test("whatever is passed on has a title and a drawn picture, and says nothing of whoever passes it on", () => {
  expect(passedOn).toHaveLength(4);
  for (const one of passedOn) {
    expect(one).toMatchObject({
      title: expect.stringMatching(/\S/),
      imageUrl: expect.stringMatching(/^(\/referral\/pictures\/|wxfile:\/\/drawn)/),
    });
    expect(JSON.stringify(one)).not.toMatch(/张桂兰|patient-1|episode-1|openid|双眼皮|术后/i);
  }
});
