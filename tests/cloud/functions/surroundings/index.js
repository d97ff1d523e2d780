exports.main = async (event, context) => ({
  variables: Object.keys(process.env).sort(),
  folder: process.cwd(),
  arguments: process.argv.length,
  process: process.pid,
  configured: process.env.CLINIC_SETUP_CODE,
  hourOfEpoch: new Date(0).getHours(),
  context,
  event,
});
