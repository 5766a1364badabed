import type { Mode } from "./configuration";
import type { RequiredSetting, Setting, SettingWithDefault } from "./setting";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings out of an environment, and collects what is wrong with them. */
export class SettingsReader {
  readonly problems: string[] = [];

  constructor(
    private readonly mode: Mode,
    private readonly environment: Environment,
  ) {}

  value<Value>(setting: SettingWithDefault<Value>): Value {
    const { unlessSet, unlessSetInSandbox = unlessSet } = setting;
    return this.optional(setting) ?? (this.mode === "sandbox" ? unlessSetInSandbox : unlessSet);
  }

  /** `undefined` where it is missing or wrong. */
  required<Value>(setting: RequiredSetting<Value>): Value | undefined {
    if (this.#textOf(setting) === undefined)
      this.problems.push(`${setting.name} is missing; ${setting.remedy}.`);
    return this.optional(setting);
  }

  /** `undefined` where it is not set, or wrong. */
  optional<Value>(setting: Setting<Value>): Value | undefined {
    const text = this.#textOf(setting);
    if (text === undefined) return undefined;
    const reading = setting.kind.read(text);
    if ("value" in reading) return reading.value;
    for (const problem of reading.problems) this.problems.push(`${setting.name} ${problem}.`);
    return undefined;
  }

  /** An empty setting is an absent one. */
  #textOf({ name }: Setting<unknown>): string | undefined {
    const text = this.environment[name]?.trim();
    return text === "" ? undefined : text;
  }
}
