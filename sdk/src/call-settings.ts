import type { CallOptions } from "./hosho-options.js";

/** {@link CallOptions} with everything checked and filled in. */
export interface CallSettings {
  readonly language: "ja" | "en" | undefined;
  readonly retries: number;
  readonly timeoutMs: number;
  readonly signals: readonly AbortSignal[];
}

const DEFAULT_RETRIES = 2;
const DEFAULT_TIMEOUT_MS = 30_000;
const MOST_RETRIES = 10;
const LONGEST_TIMEOUT_MS = 600_000;

/** @throws RangeError where a number is out of its bounds. */
export function callSettingsOf(defaults: CallOptions, call: CallOptions): CallSettings {
  return {
    language: call.language ?? defaults.language,
    retries: wholeNumber("retries", call.retries ?? defaults.retries ?? DEFAULT_RETRIES, 0, MOST_RETRIES),
    timeoutMs: wholeNumber(
      "timeoutMs",
      call.timeoutMs ?? defaults.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      1,
      LONGEST_TIMEOUT_MS,
    ),
    signals: [defaults.signal, call.signal].filter((signal) => signal !== undefined),
  };
}

function wholeNumber(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RangeError(`@hosho/sdk: ${name} must be a whole number from ${String(least)} to ${String(most)}`);
}
