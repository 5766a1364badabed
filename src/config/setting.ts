/** One setting: what is said of it to whoever sets it, and how its text is read. */
export interface Setting<Value> {
  /** In the environment. */
  readonly name: string;
  /** What it is for; Markdown, for docs/settings.md. */
  readonly meaning: string;
  readonly kind: Kind<Value>;
}

export interface SettingWithDefault<Value> extends Setting<Value> {
  readonly unlessSet: Value;
  /** Where the sandbox differs. */
  readonly unlessSetInSandbox?: Value;
}

export interface RequiredSetting<Value> extends Setting<Value> {
  /** What to do where it is missing. */
  readonly remedy: string;
}

/** What texts of one kind have in common. */
export interface Kind<Value> {
  /** What may stand there, for docs/settings.md; absent where the setting's own meaning says it. */
  readonly choices?: Choices;
  /** Takes a text that is not empty. A secret, or a text that may hold one, stands in no problem. */
  read(text: string): Reading<Value>;
}

export type Choices = { readonly from: number; readonly to: number } | { readonly oneOf: readonly string[] };

/** What a text says, or all that is wrong with it: each goes on after the setting's name, without a full stop. */
export type Reading<Value> = { readonly value: Value } | { readonly problems: readonly string[] };
