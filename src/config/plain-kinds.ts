import { findingsOnText } from "../domain/values/readable-text";
import { parseEmailAddress } from "../domain/values/email-address";
import { isYen, MAX_YEN, type Yen } from "../domain/values/yen";
import type { Kind, Reading } from "./setting";

export const TEXT: Kind<string> = { read: (value) => ({ value }) };

export function wholeNumber(from: number, to: number): Kind<number> {
  return {
    choices: { from, to },
    read: (text) => {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
      if (value >= from && value <= to) return { value };
      return { problems: [`must be a whole number from ${String(from)} to ${String(to)}; got "${text}"`] };
    },
  };
}

/** Whole yen, at least one. */
export const YEN: Kind<Yen> = {
  choices: { from: 1, to: MAX_YEN },
  read: (text) => {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
    if (isYen(value) && value > 0) return { value };
    return {
      problems: [`must be whole yen from 1 to ${String(MAX_YEN)}, without separators; got "${text}"`],
    };
  },
};

export function oneOf<const Values extends readonly string[]>(values: Values): Kind<Values[number]> {
  return {
    choices: { oneOf: values },
    read: (text) =>
      values.includes(text)
        ? { value: text }
        : { problems: [`must be one of ${values.join(", ")}; got "${text}"`] },
  };
}

/** What papers print in the middle of a sentence. */
const LONGEST_NAME = 60;

export const PRINTABLE_NAME: Kind<string> = {
  read: (text) => {
    const [fault] = findingsOnText("", text, LONGEST_NAME);
    if (!fault) return { value: text };
    return { problems: [`must be at most ${String(LONGEST_NAME)} printable characters`] };
  },
};

/** Printable, too: papers and mails show it as it stands here. */
export const WEB_ADDRESS: Kind<string> = {
  read: (text) =>
    /^https?:\/\/[\x21-\x7e]{1,192}$/.test(text) && URL.canParse(text)
      ? { value: text }
      : { problems: [`must be an address such as https://hosho.example.jp/; got "${text}"`] },
};

export const ORIGINS = listOf((text) =>
  /^https?:\/\/[^/*\s]+$/.test(text)
    ? { value: text }
    : { problems: [`must list origins such as https://example.jp, separated by commas; got "${text}"`] },
);

export const EMAIL_ADDRESSES = listOf((text) => {
  const value = parseEmailAddress(text);
  if (value !== undefined) return { value };
  return {
    problems: ["must list e-mail addresses such as ops@example.jp, separated by commas; got another text"],
  };
});

/** Of one kind, separated by commas; between two commas may be nothing. */
function listOf<Value>(read: (text: string) => Reading<Value>): Kind<readonly Value[]> {
  return {
    read: (list) => {
      const texts = list.split(",").map((text) => text.trim());
      const readings = texts.filter((text) => text !== "").map(read);
      const problems = readings.flatMap((reading) => ("problems" in reading ? reading.problems : []));
      if (problems.length > 0) return { problems };
      return { value: readings.flatMap((reading) => ("value" in reading ? [reading.value] : [])) };
    },
  };
}
