import { kindOf, scalar } from "./refuse";

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

export const DateTimeScalar = scalar(
  "DateTime",
  "An instant (日時) as RFC 3339 text. Answers are in UTC with milliseconds, `2026-04-01T00:00:00.000Z`.",
  (value) => {
    const kind = kindOf(value);
    if (typeof value !== "string")
      return {
        refusal: {
          en: `must be a string in RFC 3339; got ${kind.en}.`,
          ja: `RFC 3339 の文字列で指定してください（入力: ${kind.ja}）。`,
        },
      };
    const instant = new Date(value);
    return RFC_3339.test(value) && !Number.isNaN(instant.getTime())
      ? { value: instant }
      : {
          refusal: {
            en: "must be RFC 3339 text such as 2026-04-01T00:00:00Z; got another text.",
            ja: "2026-04-01T00:00:00Z のような RFC 3339 の日時で指定してください。",
          },
        };
  },
  (value) => (value as Date).toISOString(),
);
