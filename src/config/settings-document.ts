import type { RequiredSetting, Setting, SettingWithDefault } from "./setting";
import {
  ALARMS,
  ATTACHMENTS,
  DATABASE,
  ENDS,
  HTTP,
  LIMITS,
  LOG_AND_SHUTDOWN,
  MAIL,
  SECRETS,
  SERVICE,
  WEBHOOKS,
} from "./settings";

type AnySetting = Setting<unknown> & Partial<SettingWithDefault<unknown> & RequiredSetting<unknown>>;

const SECTIONS: Readonly<Record<string, readonly AnySetting[]>> = {
  Database: Object.values(DATABASE),
  Secrets: Object.values(SECRETS),
  "Name and address of the service": Object.values(SERVICE),
  Mail: Object.values(MAIL),
  Alarms: Object.values(ALARMS),
  "Ends of guarantees": Object.values(ENDS),
  Attachments: Object.values(ATTACHMENTS),
  Webhooks: Object.values(WEBHOOKS),
  HTTP: Object.values(HTTP),
  Limits: [...Object.values(LIMITS.token), ...Object.values(LIMITS.address), LIMITS.introspection],
  "Log and shutdown": Object.values(LOG_AND_SHUTDOWN),
};

/** docs/settings.md with the table of settings in each section as it is declared here; all else stays. */
export function withSettingTables(document: string): string {
  return Object.entries(SECTIONS).reduce((text, [heading, settings]) => {
    const table = new RegExp(`(?<=^## ${heading}\n(?:(?!## ).*\n)*?)\\| setting .*\n(?:\\|.*\n)+`, "m");
    if (!table.test(text)) throw new Error(`There is no table of settings under "## ${heading}".`);
    return text.replace(table, () => tableOf(settings));
  }, document);
}

function tableOf(settings: readonly AnySetting[]): string {
  const rows = settings.map((setting) => `| \`${setting.name}\` | ${meaningOf(setting)} |\n`);
  return `| setting | meaning |\n| --- | --- |\n${rows.join("")}`;
}

function meaningOf(setting: AnySetting): string {
  const { meaning, kind, unlessSet } = setting;
  const { choices } = kind;
  if (choices && "oneOf" in choices) return `${meaning}: ${wordsOf(choices.oneOf, setting)}`;
  return [
    meaning,
    ...(choices ? [`${String(choices.from)} to ${String(choices.to)}`] : []),
    ...(unlessSet === undefined ? [] : [`${inWords(unlessSet)} unless set`]),
    ...(setting.remedy === undefined ? [] : ["required"]),
  ].join("; ");
}

function wordsOf(
  words: readonly string[],
  { unlessSet, unlessSetInSandbox = unlessSet }: AnySetting,
): string {
  const shown = words.map((word) => {
    if (word === unlessSet) return `\`${word}\` (unless set)`;
    return word === unlessSetInSandbox ? `\`${word}\` (unless set, in the sandbox)` : `\`${word}\``;
  });
  return `${shown.slice(0, -1).join(", ")} or ${shown.at(-1) ?? ""}`;
}

function inWords(value: unknown): string {
  return Array.isArray(value) ? "none" : String(value);
}
