import { createClinic } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";

const clinic = createClinic();
const phone = startPhone(clinic.call);

test("a member of the team scans the computer's code, looks, and lets it in", async () => {
  const approve = await phone.open("/staff/approve/index");
  await approve.tap("#scan");
  await approve.reads("让这台电脑以您的身份登录？");
  await approve.tap("#approve");
  await approve.reads("电脑已用「林护士」登录");
  approve.close();
});
