/** A refusal the cloud reports to the SDK: `code` is one of the cloud's code texts, `message` goes with it. */
export class CloudError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "CloudError";
    this.code = code;
  }
}
