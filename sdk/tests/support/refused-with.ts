import { HoshoRefusal, orRefusal, type ErrorCode, type RefusalDetails } from "../../src/index.js";

/** The detail of the refusal that a call is answered with; fails where it is another one, or none. */
export async function refusedWith<Code extends ErrorCode>(
  code: Code,
  call: Promise<unknown>,
): Promise<RefusalDetails[Code]> {
  const answer = await orRefusal(call);
  if (!(answer instanceof HoshoRefusal)) throw new Error(`was not refused, but should be with ${code}`);
  if (answer.code !== code) throw new Error(`was refused with ${answer.code} instead of ${code}`);
  return answer.detail as RefusalDetails[Code];
}

/** The places and codes of an `INVALID_INPUT`. */
export async function findingsOf(call: Promise<unknown>): Promise<string[]> {
  const { fields } = await refusedWith("INVALID_INPUT", call);
  return fields.map(({ path, code }) => `${path} ${code}`);
}
